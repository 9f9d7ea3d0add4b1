/** The search page in the words of its reader. */
import type { Locator, Page } from 'playwright-core';

/** Slugs of the results that are shown, in their order. */
export function shownCases(page: Page): Promise<readonly string[]> {
  return page
    .locator('main search-results [data-case]')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-case') ?? ''));
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
  return page.getByRole('searchbox', { name: 'What are you looking for?' });
}

/** The control of a facet's value, by the identifiers that addresses use. */
export function choice(page: Page, facet: string, value: string): Locator {
  return page.locator(`search-facets input[name="${facet}"][value="${value}"]`);
}

/** How many cases a value would give, as the facet shows it. */
export async function countOf(page: Page, facet: string, value: string): Promise<number> {
  const row = page.locator('label').filter({ has: choice(page, facet, value) });
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
