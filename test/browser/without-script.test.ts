/** The site in a browser that runs no JavaScript. */
import { expect } from 'vitest';
import { desk, eventually, phone, test } from './reader.ts';
import { casesWith, everyCase, inOrder } from './served-cases.ts';

const noScript = { ...desk, javaScriptEnabled: false };

test('the search page says why it does not search, and leads to every list', async ({
  sitDown,
}) => {
  const { page } = await sitDown(noScript);
  await page.goto('search/?q=fines');
  await page.getByRole('heading', { name: 'Search needs JavaScript' }).waitFor();
  const lists = page.getByRole('region', { name: 'Search needs JavaScript' }).getByRole('link');
  expect(await lists.count()).toBeGreaterThanOrEqual(11);
  await lists.first().click();
  await eventually(() => new URL(page.url()).pathname).toBe('/browse/sector/');
});

test('the search page leads to lists that lead to every case', async ({ sitDown }) => {
  const { page } = await sitDown(noScript);
  await page.goto('search/');
  await page.getByRole('main').getByRole('link', { name: 'Results' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe('/browse/result/');
  const values = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) =>
      links.flatMap(
        (link) => /browse\/result\/([^/]+)\/$/.exec((link as HTMLAnchorElement).href)?.[1] ?? [],
      ),
    );
  const reached = [...new Set(values)].flatMap((value) => casesWith('result', value));
  expect(everyCase().length).toBeGreaterThanOrEqual(30);
  expect(inOrder([...new Set(reached)])).toEqual(inOrder(everyCase()));
});

test('the search page shows no control that needs a script', async ({ sitDown }) => {
  const { page } = await sitDown(noScript);
  await page.goto('search/');
  expect(await page.getByRole('combobox', { name: 'You read as' }).count()).toBe(0);
  expect(await page.getByRole('switch').count()).toBe(0);
  expect(await page.getByRole('navigation', { name: 'Pages of results' }).count()).toBe(0);
});

test('the search form keeps the words in the address, for when a script does run', async ({
  sitDown,
}) => {
  const { page } = await sitDown(noScript);
  await page.goto('search/');
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill('overdue fines');
  await page.keyboard.press('Enter');
  await eventually(() => new URL(page.url()).searchParams.get('q')).toBe('overdue fines');
});

test('the sentence on the home page leads to a page that helps', async ({ sitDown }) => {
  const { page } = await sitDown(noScript);
  await page.goto('');
  await page
    .getByRole('combobox', { name: 'What you want to improve' })
    .selectOption('circulation');
  await page.getByRole('button', { name: 'See what others did' }).click();
  await page.getByRole('heading', { name: 'Search needs JavaScript' }).waitFor();
  expect(new URL(page.url()).searchParams.get('workflow')).toBe('circulation');
  await page.getByRole('main').getByRole('link', { name: 'a public library' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Circulation' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe('/for/public/circulation/');
  expect(await page.locator('main .entry[data-case]').count()).toBeGreaterThan(0);
});

test('browsing leads from the home page to a case', async ({ sitDown }) => {
  const { page } = await sitDown(noScript);
  await page.goto('');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Browse' })
    .click();
  await page.getByRole('main').getByRole('link', { name: 'Public', exact: true }).first().click();
  await eventually(() => new URL(page.url()).pathname).toBe('/browse/sector/public/');
  await page.locator('main [data-case]').first().getByRole('heading').getByRole('link').click();
  await eventually(() => new URL(page.url()).pathname).toMatch(/^\/cases\/[^/]+\/$/);
});

test('a case is whole: its parts, its figures and its sources', async ({ sitDown }) => {
  const { page } = await sitDown(noScript);
  await page.goto('cases/chicago-fine-free/');
  for (const heading of [
    'What changed',
    'The problem',
    'What they did',
    'What worked',
    'What did not work',
    'Sources',
    'Cite this case',
  ]) {
    expect(
      await page.getByRole('heading', { name: heading, exact: true }).isVisible(),
      heading,
    ).toBe(true);
  }
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'After' }) });
  expect(await row.first().innerText()).toMatch(/\d/);
  expect(await page.locator('#source-1').isVisible()).toBe(true);
});

test('the menu of a phone opens', async ({ sitDown }) => {
  const { page } = await sitDown({ ...phone, javaScriptEnabled: false });
  await page.goto('');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Terms' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe('/terms/');
});

test('every term is on the page of terms', async ({ sitDown }) => {
  const { page } = await sitDown(noScript);
  await page.goto('terms/');
  expect(await page.getByRole('main').locator('a[href^="/terms/"]').count()).toBeGreaterThan(40);
});

test('the page of editions says what each is for and how to open it', async ({ sitDown }) => {
  const { page } = await sitDown(noScript);
  await page.goto('offline/');
  expect(await page.getByRole('table').getByRole('row').count()).toBe(7);
  expect(await page.locator('offline-app noscript p').innerText()).toContain('needs JavaScript');
  expect(await page.getByRole('button', { name: 'Keep on this device' }).count()).toBe(0);
  const zip = page.getByRole('region', { name: 'Folder in a zip' });
  await zip.getByText('How to open it').click();
  expect(await zip.getByText('choose “Extract All”').isVisible()).toBe(true);
});
