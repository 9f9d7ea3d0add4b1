/** The site as an app in stock Firefox. */
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { eventually } from '../browser/reader.ts';
import { openAppHost, type AppHost } from './app-host.ts';
import { firefoxTab } from './firefox-tab.ts';
import type { Tab } from './tab.ts';
import { findTool } from './tools.ts';

let host: AppHost;
let tab: Tab;

beforeEach(async () => {
  host = await openAppHost(inject('builtSite'));
  await host.publish('first', '2026-11-22');
  tab = await firefoxTab(findTool('firefox'));
});
afterEach(async () => {
  await tab.close();
  await host.end();
});

const state = () =>
  tab.read(() => document.querySelector('[data-part="state"]')?.textContent ?? '');
const press = (action: string) => tab.press(`button[data-action="${action}"]`);

/** Which edition the page, and a worker that it starts, are answered from. */
const editions = () =>
  tab.read(async () => {
    const worker = new Worker('/telling-worker.js', { type: 'module' });
    const told = new Promise<string>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    });
    worker.postMessage('which?');
    return [await (await fetch('/edition.txt')).text(), await told];
  });

async function keepTheSite(): Promise<void> {
  await tab.goTo(`${host.address}offline/`);
  await eventually(state).toMatch(/^Not on this device yet/);
  await press('keep');
  await eventually(state).toMatch(/^Ready to read offline: 110 cases, [\d.]+ MB/);
}

test('it is kept in one request, and read and searched without a server', async () => {
  await keepTheSite();
  expect(host.requests.filter((path) => path.endsWith('.pack'))).toHaveLength(1);
  await host.switchOff();
  await tab.goTo(`${host.address}search/?q=storytime&sector=public`);
  const found = () =>
    tab.read(() => document.querySelectorAll('search-results [data-case]').length);
  await eventually(found).toBeGreaterThan(0);
  await eventually(() => tab.read(() => document.querySelector('#newest') === null)).toBe(true);
  await tab.goTo(`${host.address}cases/chicago-fine-free/`);
  expect(await tab.read(() => document.title)).toMatch(/^Chicago ends overdue fines/);
});

test('a newer edition is read after switching, by pages and by their workers', async () => {
  await keepTheSite();
  await tab.goTo(`${host.address}about/`);
  expect(await editions()).toEqual(['first', 'first']);
  await host.publish('second', '2026-12-03');
  await tab.goTo(`${host.address}about/`);
  expect(await editions()).toEqual(['first', 'first']);
  await tab.goTo(`${host.address}offline/`);
  await eventually(state).toContain('There is a newer edition');
  await press('get');
  await eventually(state).toContain('A newer edition is ready');
  await press('switch');
  await eventually(() => state().catch(() => '')).toMatch(
    /^Ready to read offline: 110 cases, [^,]*, 3 December 2026$/,
  );
  await host.switchOff();
  await tab.goTo(`${host.address}about/`);
  expect(await editions()).toEqual(['second', 'second']);
});

test('an app that is withdrawn removes itself', async () => {
  await keepTheSite();
  await tab.goTo(`${host.address}about/`);
  await host.withdraw();
  await tab.goTo(`${host.address}terms/`);
  const left = () =>
    tab.read(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
  await eventually(() => left().catch(() => [])).toEqual([0, 0]);
});
