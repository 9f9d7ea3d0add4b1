/** An offline folder that is not whole: the reader is told, and never left with less than there is in silence. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { chromiumTab } from './chromium-tab.ts';
import { firefoxTab } from './firefox-tab.ts';
import type { Tab } from './tab.ts';

const whole = inject('offlineFolder');
let place = '';
let folder = '';

beforeEach(async () => {
  await rm(place, { recursive: true, force: true });
  place = await mkdtemp(join(tmpdir(), 'crosswalk-damaged-'));
  folder = join(place, 'copy');
  for (const part of ['edition', 'search', 'assets', 'gap-map'])
    await cp(join(whole, part), join(folder, part), { recursive: true });
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** What is done to a file, and to which. */
const damages: readonly (readonly [string, (folder: string) => Promise<string>])[] = [
  ['a chunk of the index is missing', async (data) => lose(data, 'pagefind/index')],
  ['a chunk of the index is cut off', async (data) => cutOff(data, 'pagefind/index')],
  ['a letter of a pack of cases has changed', async (data) => change(data, 'pagefind-pf_fragment')],
  ['the table of facets is missing', async (data) => lose(data, 'search', 'facets.json.js')],
  ['the core of the index has changed', async (data) => change(data, '.', 'search-core.js')],
];

async function filesFor(data: string, part: string, only?: string): Promise<readonly string[]> {
  const names = await readdir(join(data, part));
  return names
    .filter((each) => (only ? each === only : each.endsWith('.js')))
    .map((each) => join(data, part, each));
}

/** Every file of the part, so that the question is sure to need one. */
async function lose(data: string, part: string, only?: string): Promise<string> {
  for (const file of await filesFor(data, part, only)) await rm(file);
  return part;
}

async function cutOff(data: string, part: string): Promise<string> {
  for (const file of await filesFor(data, part))
    await rewrite(file, (text) => text.slice(0, text.length / 2));
  return part;
}

async function change(data: string, part: string, only?: string): Promise<string> {
  for (const file of await filesFor(data, part, only))
    await rewrite(file, (text) =>
      text.replace(
        /("base64":".{200})(.)/,
        (_, before: string, one: string) => before + (one === 'A' ? 'B' : 'A'),
      ),
    );
  return part;
}

async function rewrite(file: string, how: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await rm(file);
  await writeFile(file, how(text));
}

describe.each([
  ['Chromium', () => chromiumTab(inject('browserProgram'))],
  ['Firefox', () => firefoxTab(inject('firefoxProgram'))],
] as const)('in %s', (_, open) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await open();
  });
  afterAll(() => tab.close());

  test.each(damages)('the reader is told when %s', async (_what, damage) => {
    await damage(join(folder, 'edition/data'));
    await tab.goTo(`${pathToFileURL(folder).href}/search/index.html?q=fines`);
    await expect
      .poll(() => tab.read(() => document.querySelector('.edition-fault')?.textContent), {
        timeout: 10_000,
      })
      .toMatch(/^This copy is not whole: edition\/data\/\S+ is missing or damaged/);
    expect(tab.outside).toEqual([]);
  });

  test('the reader is told when a script of the page is missing', async () => {
    await rm(join(folder, 'edition/modules'), { recursive: true });
    await tab.goTo(`${pathToFileURL(folder).href}/search/index.html?q=fines`);
    await expect
      .poll(() => tab.read(() => document.querySelector('search-results h2')?.textContent))
      .toBe('Search could not start');
  });
});
