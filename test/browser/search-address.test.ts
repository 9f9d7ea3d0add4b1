/** The address of the search page says everything that it shows. */
import { expect } from 'vitest';
import { eventually, test } from './reader.ts';
import {
  announcedCount,
  chips,
  choice,
  field,
  foundCases,
  parameters,
  shownCases,
} from './search-page.ts';

const full = 'q=fines&sector=public&result=worked&sort=newest';

test('words, facets and order are all in the address', async ({ reader: { page } }) => {
  await page.goto('search/');
  await field(page).fill('fines');
  await field(page).press('Enter');
  await eventually(() => parameters(page)).toBe('q=fines');
  await choice(page, 'sector', 'public').check();
  await choice(page, 'result', 'worked').check();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
  await eventually(() => parameters(page)).toBe(full);
});

test('an address that is shared shows the same to somebody else', async ({ reader, sitDown }) => {
  await reader.page.goto(`search/?${full}`);
  const found = await foundCases(reader.page);
  const other = await sitDown();
  await other.page.goto(reader.page.url());
  await eventually(() => shownCases(other.page)).toEqual(found);
  expect(await field(other.page).inputValue()).toBe('fines');
  expect(await chips(other.page).count()).toBe(2);
  expect(await choice(other.page, 'sector', 'public').isChecked()).toBe(true);
  expect(await other.page.getByRole('combobox', { name: 'Order' }).inputValue()).toBe('newest');
});

test('reloading shows the same', async ({ reader: { page } }) => {
  await page.goto(`search/?${full}`);
  const before = await foundCases(page);
  await page.reload();
  await eventually(() => shownCases(page)).toEqual(before);
  expect(parameters(page)).toBe(full);
});

test('back and forward go through what was asked, and the page follows', async ({
  reader: { page },
}) => {
  await page.goto('search/');
  await field(page).fill('museum');
  await field(page).press('Enter');
  const wide = await foundCases(page);
  await choice(page, 'sector', 'special').check();
  await eventually(() => parameters(page)).toBe('q=museum&sector=special');
  await eventually(() => shownCases(page)).not.toEqual(wide);
  const narrowed = await foundCases(page);

  await page.goBack();
  await eventually(() => parameters(page)).toBe('q=museum');
  await eventually(() => chips(page).count()).toBe(0);
  await eventually(() => shownCases(page)).toEqual(wide);
  expect(await choice(page, 'sector', 'special').isChecked()).toBe(false);

  await page.goBack();
  await eventually(() => parameters(page)).toBe('');
  await eventually(() => field(page).inputValue()).toBe('');
  await eventually(() => announcedCount(page)).toBeGreaterThanOrEqual(30);

  await page.goForward();
  await page.goForward();
  await eventually(() => shownCases(page)).toEqual(narrowed);
  expect(await field(page).inputValue()).toBe('museum');
});

test('coming back from a case shows the results that it was found in', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=museum&sector=special');
  const before = await foundCases(page);
  await page.locator('[data-case]').first().getByRole('heading').getByRole('link').click();
  await eventually(() => new URL(page.url()).pathname).toMatch(/^\/cases\//);
  await page.goBack();
  await eventually(() => shownCases(page)).toEqual(before);
});

test('typing a word slowly makes one step back, not one for every letter', async ({
  reader: { page },
}) => {
  await page.goto('');
  await page.goto('search/');
  for (const part of ['d', 'de', 'des', 'desk']) {
    await field(page).press(part.at(-1)!);
    await eventually(() => parameters(page)).toBe(`q=${part}`);
  }
  await page.goBack();
  await eventually(() => parameters(page)).toBe('');
  await page.goBack();
  await eventually(() => new URL(page.url()).pathname).toBe('/');
});

test('parameters that make no sense are passed over', async ({ reader: { page, errors } }) => {
  await page.goto('search/?sector=%3Cscript%3E&page=minus&sort=best&nonsense=1&page=99999');
  await eventually(() => announcedCount(page)).toBeGreaterThanOrEqual(30);
  expect(await chips(page).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('words in the address are shown as words, whatever they look like', async ({
  reader: { page, errors },
}) => {
  const words = '"><img src=x onerror=alert(1)> ${1+1} fines';
  await page.goto(`search/?q=${encodeURIComponent(words)}`);
  await eventually(() => announcedCount(page)).not.toBeNaN();
  expect(await field(page).inputValue()).toBe(words);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(errors).toEqual([]);
});
