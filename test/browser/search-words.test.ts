/** Searching by words. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, test, type Reader } from './reader.ts';
import { casesWith, everyCase } from './served-cases.ts';
import {
  allFoundCases,
  announcedCount,
  chips,
  field,
  foundCases,
  shownCases,
  status,
} from './search-page.ts';

test('typing a word lists the cases that have it, without a key to confirm it', async ({
  reader: { page },
}) => {
  await page.goto('search/');
  await field(page).pressSequentially('storytime');
  await eventually(() => shownCases(page)).toContain('views2-storytime-measurement');
  expect(await announcedCount(page)).toBeLessThan(everyCase().length / 2);
});

test('a case that matches every word stands before those that match some', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=overdue+fines');
  const found = await allFoundCases(page);
  const [, all] =
    /^\d+ cases\. (\d+) ha(?:s|ve) all your words(?:, \d+ ha(?:s|ve) other words for the same)?, \d+ have some of your words\.$/.exec(
      await status(page),
    ) ?? [];
  expect(found.slice(0, Number(all))).toContain('chicago-fine-free');
  expect(Number(all)).toBeLessThan(found.length);
});

test('each result shows the passage that matched, its words marked, with a link to its section', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=storytime');
  const result = page.locator('[data-case="views2-storytime-measurement"]');
  const marked = result.locator('mark');
  await eventually(() => marked.allTextContents()).not.toEqual([]);
  for (const word of await marked.allTextContents())
    expect(word.toLowerCase()).toMatch(/^storytime/);
  const link = result.locator('a[href*="#"]');
  await link.click();
  await eventually(() => page.url()).toMatch(/\/cases\/views2-storytime-measurement\/#[a-z-]+$/);
  const { hash } = new URL(page.url());
  expect(await page.locator(hash).count()).toBe(1);
});

test('a result leads to its case', async ({ reader: { page } }) => {
  await page.goto('search/?q=storytime');
  await page
    .locator('[data-case="views2-storytime-measurement"]')
    .getByRole('heading')
    .getByRole('link')
    .click();
  await eventually(() => new URL(page.url()).pathname).toBe('/cases/views2-storytime-measurement/');
});

test('the number of results is announced', async ({ reader: { page } }) => {
  await page.goto('search/?q=museum');
  const found = await allFoundCases(page);
  expect(await status(page)).toMatch(new RegExp(`^${found.length} cases\\.`));
});

test('a slash anywhere on the page goes to the field', async ({ reader: { page } }) => {
  await page.goto('search/');
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await eventually(async () => {
    await page.keyboard.press('/');
    return field(page).evaluate((input) => input === document.activeElement);
  }).toBe(true);
  expect(await field(page).inputValue()).toBe('');
});

test('a slash in the field is a character like any other', async ({ reader: { page } }) => {
  await page.goto('search/');
  await field(page).pressSequentially('and/or');
  expect(await field(page).inputValue()).toBe('and/or');
});

test('Escape in the field clears it and shows every case again', async ({ reader: { page } }) => {
  await page.goto('search/?q=storytime');
  await foundCases(page);
  await field(page).press('Escape');
  await eventually(() => announcedCount(page)).toBe(everyCase().length);
  expect(await field(page).inputValue()).toBe('');
  expect(new URL(page.url()).search).toBe('');
});

/** Lets nothing of the index through that the first search asks for, until it is let go. */
async function holdFirstSearch(page: Page): Promise<{ letGo(): Promise<void> }> {
  const isIndex = (address: string) => address.endsWith('.pf_index');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let first: string | undefined;
  await page.context().route(/\.pf_index$/, async (route, request) => {
    first ??= request.url();
    if (request.url() === first) await held;
    await route.continue();
  });
  return {
    async letGo() {
      const arrived = page
        .context()
        .waitForEvent('requestfinished', (request) => isIndex(request.url()));
      letGo();
      await arrived;
    },
  };
}

/** The first case of every list that the page shows from now on. */
async function watchFirstCases(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.locator('main search-results').evaluate((results) => {
    const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
    const look = () => {
      const first = results.querySelector('[data-case]')?.getAttribute('data-case');
      if (first) seen.push(first);
    };
    new MutationObserver(look).observe(results, { childList: true });
  });
  return () => page.evaluate(() => (globalThis as { seen?: string[] }).seen ?? []);
}

/** Two more questions and their answers: by then whatever was still being searched is done. */
async function searchTwiceMore(page: Page): Promise<void> {
  await field(page).fill('zzzxqy');
  await field(page).press('Enter');
  await eventually(() => status(page)).toBe('No case matches.');
  await field(page).fill('weeding');
  await field(page).press('Enter');
  await foundCases(page);
}

/** What the first question would have shown first. */
async function firstFor(query: string, { page }: Reader): Promise<string> {
  await page.goto(`search/?q=${query}`);
  return (await foundCases(page))[0] ?? '';
}

test('what was asked before is never shown once other words are asked for', async ({
  reader: { page },
  sitDown,
}) => {
  const stale = await firstFor('museum', await sitDown());
  const { letGo } = await holdFirstSearch(page);
  await page.goto('search/');
  await field(page).fill('museum');
  await field(page).press('Enter');
  await eventually(() => status(page)).toBe('Searching');
  await field(page).fill('storytime');
  await field(page).press('Enter');
  await eventually(async () => (await foundCases(page))[0]).not.toBe(stale);
  const seen = await watchFirstCases(page);
  await letGo();
  await searchTwiceMore(page);
  expect(await seen()).not.toContain(stale);
});

test('an answer that comes after the question was taken back is not shown', async ({
  reader: { page },
  sitDown,
}) => {
  const stale = await firstFor('museum', await sitDown());
  const { letGo } = await holdFirstSearch(page);
  await page.goto('search/');
  const newest = await shownCases(page);
  await field(page).fill('museum');
  await field(page).press('Enter');
  await eventually(() => status(page)).toBe('Searching');
  await field(page).press('Escape');
  await eventually(() => shownCases(page)).toEqual(newest);
  const seen = await watchFirstCases(page);
  const answered = page
    .context()
    .waitForEvent('requestfinished', (request) => request.url().endsWith('concepts.json'));
  await letGo();
  await answered;
  await searchTwiceMore(page);
  expect(await seen()).not.toContain(stale);
});

test('words that no case has lead on to other words and to the lists', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=zzzxqy');
  await eventually(() => status(page)).toBe('No case matches.');
  await page.getByRole('heading', { name: 'Nothing matches all of this' }).waitFor();
  await page.getByRole('link', { name: 'Browse all cases by subject' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe('/browse/');
});

test('an empty result offers which condition to give up, and what that brings', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=storytime');
  const found = await allFoundCases(page);
  const without = ['academic', 'school', 'tribal'].find(
    (sector) => !found.some((slug) => casesWith('sector', sector).includes(slug)),
  );
  await page.goto(`search/?q=storytime&sector=${without}`);
  await eventually(() => status(page)).toBe('No case matches.');
  const way = page.getByRole('listitem').filter({ hasText: 'Without Sector:' });
  expect(await way.textContent()).toContain(`${found.length} case`);
  await way.getByRole('link').click();
  await eventually(() => announcedCount(page)).toBe(found.length);
  expect(await chips(page).count()).toBe(0);
  expect(await field(page).inputValue()).toBe('storytime');
});

test('when the index does not arrive the page says so, keeps the words, and works once it does', async ({
  reader: { page },
}) => {
  await page.context().route(/\/pagefind\/pagefind\.js$/, (route) => route.abort());
  await page.goto('search/?q=storytime');
  await page.getByRole('heading', { name: 'Search could not start' }).waitFor();
  expect(await status(page)).toBe('Search could not start.');
  expect(await field(page).inputValue()).toBe('storytime');
  await page.getByRole('link', { name: 'Browse all cases by subject' }).waitFor();
  await page.context().unroute(/\/pagefind\/pagefind\.js$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await eventually(() => shownCases(page)).toContain('views2-storytime-measurement');
});

test('when the facet table does not arrive the page says so', async ({ reader: { page } }) => {
  await page
    .context()
    .route(/\/search\/facets\.json$/, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('search/?sector=public');
  await page.getByRole('heading', { name: 'Search could not start' }).waitFor();
  expect(await chips(page).count()).toBe(1);
});
