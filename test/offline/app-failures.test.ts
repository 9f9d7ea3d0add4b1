/** The app when things go wrong: damaged downloads, no room, a worker that fails, an edition that is taken back. */
import { afterEach, beforeEach, expect, inject } from 'vitest';
import { desk, eventually, test } from '../browser/reader.ts';
import { foundCases } from '../browser/search-page.ts';
import { openAppHost, type AppHost } from './app-host.ts';
import { appState, complaint, editionOfPage, keepTheSite, onDevice, press } from './app-reader.ts';

let host: AppHost;

beforeEach(async () => {
  host = await openAppHost(inject('builtSite'));
  await host.publish('first', '2026-11-22');
});
afterEach(() => host.end());

const reading = () => ({ ...desk, baseURL: host.address });
const fetched = (pattern: RegExp) => host.requests.filter((path) => pattern.test(path));

test('an edition that arrives damaged is thrown away, and the old one stays', async ({
  sitDown,
}) => {
  const { page } = await sitDown(reading());
  await keepTheSite(page);
  const { packs } = await onDevice(page);
  await host.publish('second', '2026-12-03');
  const { file } = JSON.parse(host.read('offline/app/app.json').toString('utf8')) as {
    readonly file: string;
  };
  host.write(`offline/app/${file}`, 'half of it');
  await page.reload();
  await press(page, 'Download the newer edition');
  await eventually(() => complaint(page)).toBe(
    'What arrived is not what was announced, so it was thrown away. Try again; if it happens once more, please tell the editors. The edition of 22 November 2026 is still here, whole.',
  );
  expect((await onDevice(page)).packs).toEqual(packs);
  await host.switchOff();
  await page.goto('about/');
  expect(await editionOfPage(page)).toBe('first');
});

test('a device without room says so, and keeps nothing', async ({ sitDown }) => {
  const { page } = await sitDown(reading());
  const session = await page.context().newCDPSession(page);
  await page.goto('offline/');
  const { origin } = new URL(host.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await press(page, 'Keep on this device');
  await eventually(() => complaint(page)).toMatch(
    /^There is not enough room on this device.* Nothing was kept on this device\.$/,
  );
  expect(await onDevice(page)).toEqual({ packs: [], workers: 0 });
  await page.goto('search/?q=museum');
  await foundCases(page);
});

test('where the browser knows that there is no room, nothing is downloaded', async ({
  sitDown,
}) => {
  const { page } = await sitDown(reading());
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1_000_000, usage: 0 });
  });
  await page.goto('offline/');
  await press(page, 'Keep on this device');
  await eventually(() => complaint(page)).toMatch(/^There is not enough room on this device/);
  expect(fetched(/\.pack$/)).toEqual([]);
});

test('a browser that refuses to store the pack leaves the page as it was', async ({ sitDown }) => {
  const { page } = await sitDown(reading());
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
  });
  await page.goto('offline/');
  await press(page, 'Keep on this device');
  await eventually(() => complaint(page)).toMatch(/^There is not enough room on this device/);
  expect((await onDevice(page)).workers).toBe(0);
  await page.goto('search/?q=museum');
  await foundCases(page);
});

test('a worker that cannot start leaves nothing behind', async ({ sitDown }) => {
  host.write('app-worker.js', 'throw new Error("a bad deployment")');
  const { page } = await sitDown(reading());
  await page.goto('offline/');
  await press(page, 'Keep on this device');
  await eventually(() => complaint(page)).toContain('Nothing was kept on this device.');
  expect(await onDevice(page)).toEqual({ packs: [], workers: 0 });
});

test('an edition that is spoilt or taken away on the device gives way to the web', async ({
  sitDown,
}) => {
  const { page } = await sitDown(reading());
  await keepTheSite(page);
  host.write('edition.txt', 'the web');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const size = (await (await cache.match(url))?.blob())?.size ?? 0;
        if (url.endsWith('.pack')) await cache.put(url, new Response(new Uint8Array(size)));
      }
    }
  });
  await page.goto('about/');
  expect(await editionOfPage(page)).toBe('the web');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('search/?q=museum');
  await foundCases(page);
  await page.goto('offline/');
  await eventually(() => appState(page)).toMatch(/^Not on this device yet/);
});

test('an app that is withdrawn removes itself on the next visit, from a page of the edition', async ({
  sitDown,
}) => {
  const { page } = await sitDown(reading());
  await keepTheSite(page);
  await page.goto('about/');
  expect(await editionOfPage(page)).toBe('first');
  await host.withdraw();
  host.write('edition.txt', 'the web');
  await page.goto('terms/', { waitUntil: 'commit' });
  await eventually(() => onDevice(page).catch(() => undefined)).toEqual({ packs: [], workers: 0 });
  await eventually(() => editionOfPage(page).catch(() => '')).toBe('the web');
  expect(new URL(page.url()).pathname).toBe('/terms/');
});
