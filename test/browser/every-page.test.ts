/** What holds on every kind of page: no barrier that a machine can find, no errors, nothing from elsewhere. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { kindsOfPage, type KindOfPage } from './kinds-of-page.ts';
import { desk, phone, test } from './reader.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const settings = [
  { where: 'a phone', context: phone },
  { where: 'a desk', context: desk },
] as const;

async function open(page: Page, { address, ready }: KindOfPage): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await ready?.(page);
}

/** Each violation with the first of the elements that have it. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .map((node) => node.html.slice(0, 160))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

describe.each(kindsOfPage())('$kind', (kind) => {
  for (const { where, context } of settings) {
    test(`has no barrier that axe can find, at ${where}, light and dark`, async ({ sitDown }) => {
      const { page } = await sitDown({ ...context, reducedMotion: 'reduce' });
      await open(page, kind);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect({ colorScheme, violations: await violations(page) }).toEqual({
          colorScheme,
          violations: [],
        });
      }
    });
  }

  test('loads everything from its own address, without an error', async ({
    reader: { page, requests, errors },
  }) => {
    await open(page, kind);
    const origin = new URL(inject('siteAddress')).origin;
    const elsewhere = requests.filter(
      (address) => new URL(address).origin !== origin && !address.startsWith('data:'),
    );
    expect(requests.length).toBeGreaterThan(1);
    expect(elsewhere).toEqual([]);
    const expected = kind.kind === 'missing' ? [expect.stringContaining('404')] : [];
    expect(errors).toEqual(expected);
  });

  test('fits a phone without scrolling sideways', async ({ sitDown }) => {
    const { page } = await sitDown(phone);
    await open(page, kind);
    const widths = () =>
      page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
    expect(await widths()).toEqual({ page: 360, window: 360 });
  });
});
