/** The search page in the words of its reader. */
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './reader.ts';

/** Results on one page. */
export const pageSize = 10;

/** Slugs of the results that are shown, in their order. */
export function shownCases(page: Page): Promise<readonly string[]> {
  return page
    .locator('main search-results [data-case]')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-case') ?? ''));
}

/** The same, once the page has answered what its address asks and all of its first page is there. */
export async function foundCases(page: Page): Promise<readonly string[]> {
  await eventually(() => page.locator('#newest').count()).toBe(0);
  await eventually(async () => {
    const expected = Math.min(pageSize, await announcedCount(page));
    return expected > 0 && (await shownCases(page)).length === expected;
  }).toBe(true);
  const found = await shownCases(page);
  expect(found.length).toBeGreaterThan(0);
  return found;
}

/** The same on all pages of the present results, in order. */
export async function allFoundCases(page: Page): Promise<readonly string[]> {
  const found = [...(await foundCases(page))];
  const total = await announcedCount(page);
  while (found.length < total) {
    const number = found.length / pageSize + 1;
    await page.getByRole('link', { name: 'Next page' }).click();
    await eventually(() => page.getByText(`Page ${number} of`).count()).toBe(1);
    await eventually(async () => {
      const shown = await shownCases(page);
      return (
        shown.length === Math.min(pageSize, total - found.length) && !found.includes(shown[0] ?? '')
      );
    }).toBe(true);
    found.push(...(await shownCases(page)));
  }
  return found;
}

/** What was announced last. */
export async function status(page: Page): Promise<string> {
  return ((await page.getByRole('status').textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** How many cases were found, by the announcement. */
export async function announcedCount(page: Page): Promise<number> {
  const said = await status(page);
  if (said === 'No case matches.') return 0;
  return Number(/^(\d+) cases?\./.exec(said)?.[1] ?? Number.NaN);
}

export function field(page: Page): Locator {
  return page.getByLabel('What are you looking for?');
}

/** The control of a facet's value, by the identifiers that addresses use. */
export function choice(page: Page, facet: string, value: string): Locator {
  return page.locator(`search-facets input[name="${facet}"][value="${value}"]`);
}

/** How many cases a value would give, as the facet shows it. */
export async function countOf(page: Page, facet: string, value: string): Promise<number> {
  const row = page.locator(`search-facets label:has(input[name="${facet}"][value="${value}"])`);
  return Number(await row.locator('[data-part="count"]').textContent());
}

/** Links that each give a chosen value up. */
export function chips(page: Page): Locator {
  return page.getByRole('link', { name: /^Remove filter/ });
}

/** The parameters of the page's address. */
export function parameters(page: Page): string {
  return new URL(page.url()).searchParams.toString();
}
