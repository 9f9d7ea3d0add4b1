/** Searching by words. */
import { expect } from 'vitest';
import { eventually, test } from './reader.ts';
import { announcedCount, chips, field, foundCases, shownCases, status } from './search-page.ts';

test('typing a word lists the cases that have it, without a key to confirm it', async ({ reader: { page } }) => {
  await page.goto('search/');
  await field(page).pressSequentially('storytime');
  await eventually(() => shownCases(page)).toContain('views2-storytime-measurement');
  expect(await announcedCount(page)).toBe((await shownCases(page)).length);
});

test('a case that matches every word stands before those that match some', async ({ reader: { page } }) => {
  await page.goto('search/?q=overdue+fines');
  await eventually(async () => (await shownCases(page)).at(0)).toBe('chicago-fine-free');
  await eventually(() => status(page)).toMatch(/^\d+ cases?\. \d+ match(?:es)? all your words, \d+ match some\.$/);
});

test('each result shows the passage that matched, its words marked, with a link to its section', async ({ reader: { page } }) => {
  await page.goto('search/?q=storytime');
  const result = page.locator('[data-case="views2-storytime-measurement"]');
  const marked = result.locator('mark');
  await eventually(() => marked.allTextContents()).not.toEqual([]);
  for (const word of await marked.allTextContents()) expect(word.toLowerCase()).toMatch(/^storytime/);
  const link = result.locator('a[href*="#"]');
  await link.click();
  await eventually(() => page.url()).toMatch(/\/cases\/views2-storytime-measurement\/#[a-z-]+$/);
  const { hash } = new URL(page.url());
  expect(await page.locator(hash).count()).toBe(1);
});

test('a result leads to its case', async ({ reader: { page } }) => {
  await page.goto('search/?q=storytime');
  await page.locator('[data-case="views2-storytime-measurement"]').getByRole('heading').getByRole('link').click();
  await eventually(() => new URL(page.url()).pathname).toBe('/cases/views2-storytime-measurement/');
});

test('the number of results is announced', async ({ reader: { page } }) => {
  await page.goto('search/?q=museum');
  const found = await foundCases(page);
  expect(await status(page)).toBe(`${found.length} cases.`);
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
  await eventually(() => announcedCount(page)).toBe(1);
  await field(page).press('Escape');
  await eventually(() => announcedCount(page)).toBeGreaterThanOrEqual(30);
  expect(await field(page).inputValue()).toBe('');
  expect(new URL(page.url()).search).toBe('');
});

test('after fast typing the page shows what the last word finds, whatever was asked before', async ({ reader: { page } }) => {
  await page.goto('search/?q=museum');
  await foundCases(page);
  for (const word of ['library', 'fines', 'textbook', 'catalogue', 'museum']) {
    await field(page).fill(word);
    await field(page).press('Enter');
  }
  await field(page).fill('storytime');
  await field(page).press('Enter');
  await eventually(() => shownCases(page)).toEqual(['views2-storytime-measurement']);
  expect(await announcedCount(page)).toBe(1);
});

test('an answer that comes late never takes the place of a later one', async ({ reader: { page } }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.context().route(/\.pf_index$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/');
  await field(page).fill('museum');
  await field(page).press('Enter');
  await eventually(() => status(page)).toBe('Searching');
  await field(page).fill('');
  await field(page).press('Enter');
  await eventually(() => announcedCount(page)).toBeGreaterThanOrEqual(30);
  const before = await shownCases(page);
  letGo();
  await field(page).fill('storytime');
  await field(page).press('Enter');
  await eventually(() => shownCases(page)).toEqual(['views2-storytime-measurement']);
  await field(page).press('Escape');
  await eventually(() => shownCases(page)).toEqual(before);
});

test('words that no case has lead on to other words and to the lists', async ({ reader: { page } }) => {
  await page.goto('search/?q=zzzxqy');
  await eventually(() => status(page)).toBe('No case matches.');
  await page.getByRole('heading', { name: 'Nothing matches all of this' }).waitFor();
  await page.getByRole('link', { name: 'Browse all cases by subject' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe('/browse/');
});

test('an empty result offers which condition to give up, and what that brings', async ({ reader: { page } }) => {
  await page.goto('search/?q=storytime&sector=academic');
  await eventually(() => status(page)).toBe('No case matches.');
  const way = page.getByRole('listitem').filter({ hasText: 'Without Sector: Academic' });
  await way.getByRole('link').waitFor();
  const promised = Number(/(\d+) case/.exec((await way.textContent()) ?? '')?.[1]);
  await way.getByRole('link').click();
  await eventually(() => announcedCount(page)).toBe(promised);
  expect(await chips(page).count()).toBe(0);
  expect(await field(page).inputValue()).toBe('storytime');
});

test('when the index does not arrive the page says so, keeps the words, and works once it does', async ({ reader: { page } }) => {
  await page.context().route(/\/pagefind\/pagefind\.js$/, (route) => route.abort());
  await page.goto('search/?q=storytime');
  await page.getByRole('heading', { name: 'Search could not start' }).waitFor();
  expect(await status(page)).toBe('Search could not start.');
  expect(await field(page).inputValue()).toBe('storytime');
  await page.getByRole('link', { name: 'Browse all cases by subject' }).waitFor();
  await page.context().unroute(/\/pagefind\/pagefind\.js$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await eventually(() => shownCases(page)).toEqual(['views2-storytime-measurement']);
});

test('when the facet table does not arrive the page says so', async ({ reader: { page } }) => {
  await page.context().route(/\/search\/facets\.json$/, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('search/?sector=public');
  await page.getByRole('heading', { name: 'Search could not start' }).waitFor();
  expect(await chips(page).count()).toBe(1);
});
