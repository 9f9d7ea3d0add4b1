/** Searching by facets, and by words and facets together. */
import { expect } from 'vitest';
import { eventually, test } from './reader.ts';
import { casesWith, inOrder } from './served-cases.ts';
import {
  allFoundCases,
  announcedCount,
  chips,
  choice,
  countOf,
  foundCases,
  parameters,
} from './search-page.ts';

test('a facet lists the cases that the value’s own page lists', async ({ reader: { page } }) => {
  await page.goto('search/');
  await choice(page, 'result', 'did-not-work').check();
  await eventually(() => announcedCount(page)).toBe(casesWith('result', 'did-not-work').length);
  expect(inOrder(await allFoundCases(page))).toEqual(inOrder(casesWith('result', 'did-not-work')));
});

test('two values of one facet find what has either', async ({ reader: { page } }) => {
  await page.goto('search/');
  await choice(page, 'sector', 'school').check();
  await choice(page, 'sector', 'tribal').check();
  const either = new Set([...casesWith('sector', 'school'), ...casesWith('sector', 'tribal')]);
  await eventually(() => announcedCount(page)).toBe(either.size);
  expect(inOrder(await allFoundCases(page))).toEqual(inOrder([...either]));
});

test('values of two facets find what has both', async ({ reader: { page } }) => {
  await page.goto('search/');
  await choice(page, 'sector', 'public').check();
  await choice(page, 'result', 'mixed').check();
  const mixed = new Set(casesWith('result', 'mixed'));
  const both = casesWith('sector', 'public').filter((slug) => mixed.has(slug));
  expect(both.length).toBeGreaterThan(0);
  await eventually(() => announcedCount(page)).toBe(both.length);
  expect(inOrder(await allFoundCases(page))).toEqual(inOrder(both));
});

test('words and a facet find what has both', async ({ reader: { page } }) => {
  await page.goto('search/?q=fines');
  const withWords = await allFoundCases(page);
  await page.goto('search/?q=fines');
  await foundCases(page);
  await choice(page, 'sector', 'academic').check();
  const academic = new Set(casesWith('sector', 'academic'));
  const both = withWords.filter((slug) => academic.has(slug));
  expect(both).toContain('williams-college-equipment-fines-after-system-change');
  expect(both.length).toBeLessThan(withWords.length);
  await eventually(() => announcedCount(page)).toBe(both.length);
  expect(await allFoundCases(page)).toEqual(both);
});

test('the count beside a value is what choosing it gives', async ({ reader: { page } }) => {
  await page.goto('search/?workflow=circulation');
  await eventually(() => announcedCount(page)).toBe(casesWith('workflow', 'circulation').length);
  const promised = await countOf(page, 'result', 'mixed');
  expect(promised).toBeGreaterThan(0);
  await choice(page, 'result', 'mixed').check();
  await eventually(() => announcedCount(page)).toBe(promised);
});

test('counts follow the words', async ({ reader: { page } }) => {
  await page.goto('search/');
  const before = await countOf(page, 'sector', 'public');
  expect(before).toBe(casesWith('sector', 'public').length);
  await page.goto('search/?q=storytime');
  const found = await allFoundCases(page);
  const ofPublic = found.filter((slug) => casesWith('sector', 'public').includes(slug));
  await eventually(() => countOf(page, 'sector', 'public')).toBe(ofPublic.length);
  expect(ofPublic.length).toBeLessThan(before);
});

test('a value that would give nothing cannot be chosen', async ({ reader: { page } }) => {
  await page.goto('search/?q=zzzxqy');
  await eventually(() => choice(page, 'sector', 'public').isDisabled()).toBe(true);
});

test('evidence is chosen as a least level', async ({ reader: { page } }) => {
  await page.goto('search/');
  await choice(page, 'evidence', 'level-2').check();
  const enough = new Set(
    ['level-2', 'level-3', 'level-4'].flatMap((level) => casesWith('evidence', level)),
  );
  await eventually(() => announcedCount(page)).toBe(enough.size);
  expect(await chips(page).allTextContents()).toEqual([expect.stringMatching(/2 or more/)]);
});

test('each chosen value becomes a chip, and its link gives that value up', async ({
  reader: { page },
}) => {
  await page.goto('search/?sector=public&result=mixed');
  await eventually(() => chips(page).count()).toBe(2);
  await page.getByRole('link', { name: 'Remove filter, Sector: Public' }).click();
  await eventually(() => chips(page).count()).toBe(1);
  expect(parameters(page)).toBe('result=mixed');
  expect(await choice(page, 'sector', 'public').isChecked()).toBe(false);
  await eventually(() => announcedCount(page)).toBe(casesWith('result', 'mixed').length);
});

test('all chosen values are given up with one link, and the words stay', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=fines&sector=public&result=mixed');
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await eventually(() => chips(page).count()).toBe(0);
  expect(parameters(page)).toBe('q=fines');
});

test('a chosen value that is folded away is brought into sight', async ({ reader: { page } }) => {
  await page.goto('search/?provenance=compiled');
  await choice(page, 'provenance', 'compiled').waitFor({ state: 'visible' });
  expect(await choice(page, 'provenance', 'compiled').isChecked()).toBe(true);
});
