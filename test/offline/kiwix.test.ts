/** The ZIM file: sound by Kiwix's own check, and searched in Kiwix by our search and by Kiwix's. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser/browser.ts';
import type { Browser, Page } from 'playwright-core';
import { findTool } from './tools.ts';

const made = inject('madeEditions');
const name = readdirSync(made).find((each) => each.endsWith('.zim')) ?? '';
const book = name.replace(/\.zim$/, '');

let kiwix: ChildProcess;
let browser: Browser;
let page: Page;
let home = '';
const outside: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  home = `http://127.0.0.1:${port}`;
  kiwix = spawn(
    findTool('kiwix-serve'),
    ['--address', '127.0.0.1', '--port', String(port), join(made, name)],
    { stdio: 'ignore' },
  );
  await answered(home);
  browser = await launchBrowser(inject('browserProgram'));
  page = await browser.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
      outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  const ended = once(kiwix, 'exit');
  kiwix.kill();
  await ended;
});

test('zimcheck finds nothing wrong in any of its tests', () => {
  const said = execFileSync(findTool('zimcheck'), ['-A', join(made, name)], { encoding: 'utf8' });
  expect(said).toContain('Overall Test Status: Pass');
  expect(said).not.toMatch(/\[(?:ERROR|WARNING)\]/);
});

test('the shelf of Kiwix says what it is, in which language and of which day', async () => {
  const shelf = await (await fetch(`${home}/catalog/v2/entries`)).text();
  expect(shelf).toContain('<title>Crosswalk</title>');
  expect(shelf).toContain('<language>eng</language>');
  expect(shelf).toContain(`<dc:issued>${/\d{4}-\d{2}-\d{2}/.exec(name)?.[0]}T`);
  expect(shelf).toContain('<name>crosswalk_eng_all</name>');
  expect(shelf).toContain('type="image/png;width=48;height=48;scale=1"');
});

test('our search, the full text of Kiwix and its titles find the same case', async () => {
  const words = 'Chicago ends overdue fines';
  const address = /cases\/chicago-fine-free\/index\.html$/;

  await page.goto(`${home}/${book}/search/index.html?q=${encodeURIComponent(words)}`);
  const ours = page.locator('search-results [data-slot="title"]').first();
  await expect.poll(() => ours.getAttribute('href')).toMatch(address);
  expect(await page.locator('search-results mark').count()).toBeGreaterThan(0);
  await ours.click();
  await expect.poll(() => page.url()).toMatch(address);
  expect(await page.locator('h1').textContent()).toMatch(/Chicago/);
  expect(faults).toEqual([]);

  await page.goto(`${home}/search?content=${book}&pattern=${encodeURIComponent(words)}`);
  expect(await page.locator('.results a').first().getAttribute('href')).toMatch(address);

  const suggested = (await (
    await fetch(`${home}/suggest?content=${book}&term=chicago`)
  ).json()) as readonly { readonly path?: string }[];
  expect(suggested[0]?.path).toMatch(address);
  expect(outside).toEqual([]);
});

async function answered(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`kiwix-serve does not answer at ${address}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
