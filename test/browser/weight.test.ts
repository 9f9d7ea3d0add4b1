/** What a reader has to fetch, fonts apart, compressed as a web host does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { eventually, test } from './reader.ts';
import { shownCases } from './search-page.ts';

/** Kilobytes, of 1,024 bytes, of the files behind addresses, each counted once. */
function weightOf(addresses: readonly string[], counts: (path: string) => boolean): number {
  const paths = new Set(addresses.map((address) => new URL(address).pathname).filter(counts));
  return [...paths].reduce((sum, path) => sum + bytesOf(path), 0) / 1024;
}

/** Compressed, unless that makes it larger: parts of the index are compressed already. */
function bytesOf(path: string): number {
  const file = join(inject('builtSite'), path, path.endsWith('/') ? 'index.html' : '');
  const bytes = readFileSync(file);
  return Math.min(bytes.length, gzipSync(bytes).length);
}

const isFont = (path: string) => path.endsWith('.woff2');
const isPageCode = (path: string) => /(?:\/|\.html|\.css|\.js)$/.test(path);

test('the first result of a first visit comes with at most 175 kilobytes: 150, and 25 for crossing vocabularies', async ({
  reader: { page, requests },
}) => {
  await page.goto('search/?q=fines');
  await eventually(async () => (await shownCases(page)).length).toBeGreaterThan(0);
  const first = requests.findIndex((address) => address.endsWith('.pf_fragment'));
  expect(first).toBeGreaterThan(0);
  expect(weightOf(requests.slice(0, first + 1), (path) => !isFont(path))).toBeLessThan(175);
});

test('a case comes with at most 50 kilobytes of HTML, CSS and JavaScript', async ({
  reader: { page, requests },
}) => {
  await page.goto('cases/chicago-fine-free/', { waitUntil: 'load' });
  expect(requests.some((address) => address.endsWith('.css'))).toBe(true);
  expect(weightOf(requests, isPageCode)).toBeLessThan(50);
});

test('nothing that a page shows moves while it loads', async ({ reader: { page } }) => {
  for (const address of ['', 'search/', 'cases/chicago-fine-free/', 'browse/']) {
    await page.goto(address, { waitUntil: 'load' });
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      return new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { readonly value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      });
    });
    expect({ address, isStill: shift < 0.02, shift }).toEqual({
      address,
      isStill: true,
      shift: expect.any(Number),
    });
  }
});

test('results stay where they appear, on a phone too, while what was added to the words arrives', async ({
  reader: { page },
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('search/?q=overdue+fines');
  await page.locator('search-heard p').first().waitFor();
  const before = await page
    .locator('search-heard')
    .evaluate((element) => element.getBoundingClientRect().height);
  await page.locator('search-heard').evaluate((element) => element.replaceChildren());
  const kept = await page
    .locator('search-heard')
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(before).toBe(kept);
});
