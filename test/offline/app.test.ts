/** The site as an app in Chromium: kept in one request, read without a network, never two editions in one page. */
import { afterEach, beforeEach, expect, inject } from 'vitest';
import { desk, eventually, test } from '../browser/reader.ts';
import { choice, field, foundCases, parameters, shownCases } from '../browser/search-page.ts';
import { openAppHost, type AppHost } from './app-host.ts';
import {
  appState,
  editionOfPage,
  editionOfWorker,
  keepTheSite,
  keptLine,
  onDevice,
  press,
} from './app-reader.ts';

let host: AppHost;

beforeEach(async () => {
  host = await openAppHost(inject('builtSite'));
  await host.publish('first', '2026-11-22');
});
afterEach(() => host.end());

const reading = () => ({ ...desk, baseURL: host.address });
const fetched = (pattern: RegExp) => host.requests.filter((path) => pattern.test(path));

test('nothing of the app is fetched before the reader asks for it', async ({ sitDown }) => {
  const { page, errors } = await sitDown(reading());
  await page.goto('');
  await page.goto('offline/');
  await eventually(() => appState(page)).toBe(
    'Not on this device yet. Nothing is downloaded before you choose to.',
  );
  await page.waitForLoadState('networkidle');
  expect(fetched(/\.pack$|app-worker\.js$|app\.json$/)).toEqual([]);
  expect(await onDevice(page)).toEqual({ packs: [], workers: 0 });
  expect(errors).toEqual([]);
});

test('keeping it takes one request for the whole site', async ({ sitDown }) => {
  const { page, errors } = await sitDown(reading());
  await page.goto('offline/', { waitUntil: 'networkidle' });
  const before = host.requests.length;
  await press(page, 'Keep on this device');
  await eventually(() => appState(page)).toMatch(
    /^Ready to read offline: 110 cases, [\d.]+ MB, 22 November 2026$/,
  );
  const since = [...new Set(host.requests.slice(before))].map((path) =>
    path.replace(/edition-\w+/, 'edition-*'),
  );
  expect(since).toEqual(['/offline/app/app.json', '/offline/app/edition-*.pack', '/app-worker.js']);
  expect(fetched(/\.pack$/)).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('without a network the whole site reads and searches', async ({ sitDown }) => {
  const { page, errors } = await sitDown(reading());
  await page.goto('search/?q=storytime+volunteers');
  const asServed = await foundCases(page);
  await keepTheSite(page);
  await host.switchOff();
  await page.context().setOffline(true);

  await page.goto('');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Search' })
    .click();
  await field(page).fill('storytime volunteers');
  await eventually(() => shownCases(page)).toEqual(asServed);

  await page.goto('search/?q=museum');
  await foundCases(page);
  await choice(page, 'sector', 'special').check();
  await eventually(() => parameters(page)).toBe('q=museum&sector=special');
  await foundCases(page);

  await page.goto('search/?result=did-not-work');
  await foundCases(page);
  await page.locator('[data-case]').first().getByRole('heading').getByRole('link').click();
  await page.getByRole('heading', { name: 'The problem' }).waitFor();
  expect(
    await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.size)),
  ).toBeGreaterThan(0);
  await eventually(() => keptLine(page)).toMatch(/^Ready to read offline: 110 cases/);
  expect(errors).toEqual([]);
});

test('without a network other pages work too: the gap map, a page that is not there, the editions', async ({
  sitDown,
}) => {
  const { page } = await sitDown(reading());
  await keepTheSite(page);
  await host.switchOff();
  await page.context().setOffline(true);
  await page.goto('gap-map/?setting=rural');
  await page.getByRole('group').first().waitFor();
  await page.goto('terms');
  expect(new URL(page.url()).pathname).toBe('/terms/');
  const missing = await page.goto('no-such-page/');
  expect(missing?.status()).toBe(404);
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await page.goto('offline/');
  await eventually(() => appState(page)).toMatch(/^Ready to read offline/);
});

test('a newer edition is announced, downloaded when asked for, and read after switching', async ({
  sitDown,
}) => {
  const { page } = await sitDown(reading());
  await keepTheSite(page);
  await host.publish('second', '2026-12-03');
  await page.goto('about/');
  await eventually(() => keptLine(page)).toBe('There is a newer edition, of 3 December 2026');
  expect(await editionOfPage(page)).toBe('first');
  await page.getByRole('link', { name: 'There is a newer edition' }).click();
  await eventually(() => appState(page)).toContain('There is a newer edition: 110 cases');
  expect(fetched(/\.pack$/)).toHaveLength(1);
  await press(page, 'Download the newer edition');
  await eventually(() => appState(page)).toContain('A newer edition is ready');
  await page.goto('about/');
  expect(await editionOfPage(page)).toBe('first');
  await eventually(() => keptLine(page)).toBe('A newer edition is ready: switch');
  await page.goto('offline/');
  await press(page, 'Switch to the newer edition');
  await eventually(() => appState(page)).toMatch(/^Ready to read offline: .*3 December 2026$/);
  await page.goto('about/');
  expect(await editionOfPage(page)).toBe('second');
});

test('a page gets all of its files from the edition in which it was opened', async ({
  sitDown,
}) => {
  const { page } = await sitDown(reading());
  await keepTheSite(page);
  const [old, other] = [await page.context().newPage(), await page.context().newPage()];
  await old.goto('search/');
  await host.publish('second', '2026-12-03');
  await page.reload();
  await press(page, 'Download the newer edition');
  await eventually(() => appState(page)).toContain('A newer edition is ready');
  expect(await editionOfPage(page), 'the page of editions is of the web').toBe('second');
  await press(page, 'Switch to the newer edition');
  await eventually(() => appState(page)).toMatch(/^Ready to read offline: .*3 December 2026$/);
  await other.goto('search/');
  await eventually(() => keptLine(other)).toMatch(/^Ready to read offline: .*3 December 2026$/);
  await host.switchOff();
  expect(await editionOfPage(old)).toBe('first');
  expect(await editionOfWorker(old)).toBe('first');
  expect(await editionOfPage(other)).toBe('second');
  expect(await editionOfWorker(other)).toBe('second');
  await field(old).fill('museum');
  await foundCases(old);
  await old.reload();
  expect(await editionOfPage(old)).toBe('second');
});

test('a page that the edition does not have comes from the web with all of its files', async ({
  sitDown,
}) => {
  const { page } = await sitDown(reading());
  await keepTheSite(page);
  host.write('edition.txt', 'the web');
  host.write('new.html', host.read('about/index.html').toString('utf8'));
  await page.goto('new.html');
  expect(await editionOfPage(page)).toBe('the web');
  expect(await editionOfWorker(page)).toBe('the web');
  await page.goto('about/');
  expect(await editionOfPage(page)).toBe('first');
});

test('removing it takes away the pack and the worker', async ({ sitDown }) => {
  const { page } = await sitDown(reading());
  await keepTheSite(page);
  await page.goto('offline/');
  await press(page, 'Remove from this device');
  await eventually(() => appState(page)).toBe('Removed from this device.');
  expect(await onDevice(page)).toEqual({ packs: [], workers: 0 });
  host.write('edition.txt', 'the web');
  await page.goto('about/');
  expect(await editionOfPage(page)).toBe('the web');
  expect(await keptLine(page)).toBe('');
});
