/** The order of results, their pages, and which side of the street comes first. */
import { expect } from 'vitest';
import { eventually, test } from './reader.ts';
import { casesWith, everyCase, inOrder } from './served-cases.ts';
import { allFoundCases, choice, foundCases, parameters, shownCases } from './search-page.ts';

test('results carry the slugs of their cases, in order', async ({ reader: { page } }) => {
  await page.goto('search/?q=museum');
  const found = await foundCases(page);
  const links = await page
    .locator('search-results [data-case] a[href$="/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(found.map((slug) => `/cases/${slug}/`));
});

test('sorted by evidence, no case stands before one with stronger evidence', async ({
  reader: { page },
}) => {
  await page.goto('search/');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('evidence');
  await eventually(() => parameters(page)).toBe('sort=evidence');
  const levelOf = new Map(
    ['level-0', 'level-1', 'level-2', 'level-3', 'level-4'].flatMap((level, n) =>
      casesWith('evidence', level).map((slug) => [slug, n] as const),
    ),
  );
  const strongest = Math.max(...levelOf.values());
  await eventually(async () => levelOf.get((await shownCases(page))[0] ?? '')).toBe(strongest);
  await eventually(async () => (await shownCases(page)).length).toBe(10);
  const levels = (await shownCases(page)).map((slug) => levelOf.get(slug) ?? Number.NaN);
  expect(levels).toEqual([...levels].sort((a, b) => b - a));
});

test('sorted by evidence, words find the same cases as before', async ({ reader: { page } }) => {
  await page.goto('search/?q=museum');
  const byRelevance = await allFoundCases(page);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('evidence');
  await eventually(() => parameters(page)).toBe('q=museum&sort=evidence');
  await eventually(async () => byRelevance.includes((await shownCases(page))[0] ?? '')).toBe(true);
  const byEvidence = await allFoundCases(page);
  expect(byEvidence).not.toEqual(byRelevance);
  expect(inOrder(byEvidence)).toEqual(inOrder(byRelevance));
});

test('relevance is offered once there are words, and is then the order', async ({
  reader: { page },
}) => {
  await page.goto('search/');
  const order = page.getByRole('combobox', { name: 'Order' });
  const relevance = order.locator('option[value="relevance"]');
  await eventually(() => relevance.isDisabled()).toBe(true);
  await page.goto('search/?q=museum');
  await eventually(() => relevance.isDisabled()).toBe(false);
  expect(await order.inputValue()).toBe('relevance');
});

test('pages of results together show every case once', async ({ reader: { page } }) => {
  await page.goto('search/?sort=evidence');
  const total = everyCase().length;
  const seen: string[] = [];
  for (let number = 1; seen.length < total; number++) {
    await eventually(async () => (await shownCases(page)).length).toBe(
      Math.min(10, total - seen.length),
    );
    seen.push(...(await shownCases(page)));
    if (seen.length === total) break;
    await page.getByRole('link', { name: 'Next page' }).click();
    await eventually(() => parameters(page)).toBe(`sort=evidence&page=${number + 1}`);
    await eventually(async () => (await shownCases(page)).some((slug) => seen.includes(slug))).toBe(
      false,
    );
  }
  expect(new Set(seen).size).toBe(total);
  expect(await page.getByRole('link', { name: 'Next page' }).count()).toBe(0);
});

test('a turned page begins at its first result, for the eye and for the keyboard', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=library');
  await page.getByRole('link', { name: 'Next page' }).click();
  await eventually(() => parameters(page)).toBe('q=library&page=2');
  await eventually(() =>
    page.locator('search-results').evaluate((results) => results === document.activeElement),
  ).toBe(true);
});

test('any new condition goes back to the first page', async ({ reader: { page } }) => {
  await page.goto('search/?q=library&page=2');
  await eventually(() => page.getByText(/^Page 2 of/).count()).toBe(1);
  await choice(page, 'sector', 'public').check();
  await eventually(() => parameters(page)).toBe('q=library&sector=public');
});

test('a reader who says their sector gets the others first, and their own after the crossing', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=fines');
  await page.getByRole('combobox', { name: 'You read as' }).selectOption('public');
  await page.getByRole('heading', { name: 'From across the street' }).waitFor();
  const own = new Set(casesWith('sector', 'public'));
  const found = await allFoundCases(page);
  await page.getByRole('heading', { name: 'Back on your side' }).waitFor();
  const sides = found.map((slug) => (own.has(slug) ? 'own' : 'across'));
  expect(sides).toContain('own');
  expect(sides).toContain('across');
  expect(sides).toEqual([...sides].sort());
});

test('the sector is kept on the device and stays out of every address', async ({
  reader: { page, requests },
}) => {
  await page.goto('search/?q=fines');
  await page.getByRole('combobox', { name: 'You read as' }).selectOption('academic');
  await page.getByRole('heading', { name: 'From across the street' }).waitFor();
  expect(parameters(page)).toBe('q=fines');
  expect(requests.filter((address) => address.includes('academic'))).toEqual([]);
  expect(await page.evaluate(() => Object.values(localStorage))).toEqual(['{"sector":"academic"}']);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto('search/?q=museum');
  await page.getByRole('heading', { name: 'From across the street' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'You read as' }).inputValue()).toBe('academic');
});

test('a reader who takes their sector back leaves nothing on the device', async ({
  reader: { page },
}) => {
  await page.goto('search/');
  const reads = page.getByRole('combobox', { name: 'You read as' });
  await reads.selectOption('academic');
  await page.getByRole('heading', { name: 'From across the street' }).waitFor();
  await reads.selectOption('');
  await eventually(() => page.evaluate(() => localStorage.length)).toBe(0);
  await eventually(() =>
    page.getByRole('heading', { name: 'From across the street' }).count(),
  ).toBe(0);
});

test('“outside my sector first” can be turned off, which the address does tell', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=fines');
  const outside = page.getByRole('switch', { name: 'Outside my sector first' });
  await eventually(() => outside.isDisabled()).toBe(true);
  await page.getByRole('combobox', { name: 'You read as' }).selectOption('public');
  await eventually(() => outside.isChecked()).toBe(true);
  await outside.uncheck();
  await eventually(() => parameters(page)).toBe('q=fines&outside=off');
  await eventually(() =>
    page.getByRole('heading', { name: 'From across the street' }).count(),
  ).toBe(0);
});

test('the home page hands over the sector, which leaves the address at once', async ({
  reader: { page },
}) => {
  await page.goto('');
  await page.getByRole('combobox', { name: 'Your kind of library' }).selectOption('public');
  await page
    .getByRole('combobox', { name: 'What you want to improve' })
    .selectOption('circulation');
  await page.getByRole('button', { name: 'See what others did' }).click();
  await page.getByRole('heading', { name: 'From across the street' }).waitFor();
  expect(parameters(page)).toBe('workflow=circulation');
  const own = new Set(casesWith('sector', 'public'));
  expect(own.has((await foundCases(page))[0]!)).toBe(false);
});
