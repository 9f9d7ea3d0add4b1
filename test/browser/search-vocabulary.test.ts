/** What a search makes of the reader's words, and what it says of it. */
import { expect } from 'vitest';
import { eventually, test } from './reader.ts';
import { announcedCount, field, foundCases } from './search-page.ts';

test('a query in another sector’s words says what else was searched, and can be held to its own words', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=deselection+complaints');
  await foundCases(page);
  await page.getByText('what others call deselection').waitFor();
  const all = await announcedCount(page);
  await page.getByRole('link', { name: 'Search only my words' }).click();
  await page.getByText('Only your own words were searched.').waitFor();
  await eventually(() => announcedCount(page)).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.get('words')).toBe('own');
  await page.goBack();
  await eventually(() => announcedCount(page)).toBe(all);
});

test('a misspelt word is corrected, said so, and can be searched as typed', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=catlogue');
  await page.getByText('instead of catlogue').waitFor();
  await page.getByRole('link', { name: 'Search for catlogue' }).click();
  await page.getByText('Every word was searched as you typed it.').waitFor();
  expect(new URL(page.url()).searchParams.get('spelling')).toBe('typed');
  await page.getByRole('link', { name: 'Let spelling be corrected' }).click();
  await page.getByText('instead of catlogue').waitFor();
});

test('a case that no word of its text found says by which subject it was', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=deselection');
  await foundCases(page);
  await page.getByText('Matched by subject, not by a word of the text').first().waitFor();
});

test('suggestions are reached, left and chosen with the keyboard alone', async ({
  reader: { page },
}) => {
  await page.goto('search/');
  const box = page.getByRole('combobox', { name: 'What are you looking for?' });
  await box.focus();
  await box.pressSequentially('storyti');
  await page.getByRole('option').first().waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await box.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  const chosen = page.locator(`#${active}`);
  expect(await chosen.getAttribute('aria-selected')).toBe('true');
  await box.press('ArrowUp');
  expect(await box.getAttribute('aria-activedescendant')).toBeNull();
  await box.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  expect(await box.inputValue()).toBe('storyti');
  await box.press('ArrowDown');
  await box.press('Enter');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  await eventually(() => new URL(page.url()).searchParams.get('q')).toBe(await box.inputValue());
});

test('the library that a reader names is kept, shown on every page, and compared with results', async ({
  reader: { page },
}) => {
  await page.goto('about/');
  await page.getByRole('button', { name: 'Say which library you read for' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your library' });
  await dialog.getByLabel('Kind of library').selectOption('academic');
  await dialog.getByLabel('Setting').selectOption('urban');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await page.getByText('You read as').waitFor();
  await page.goto('search/?q=overdue+fines');
  await foundCases(page);
  await page.getByRole('heading', { name: 'From across the street' }).waitFor();
  await page.getByText('Shares with your library:').first().waitFor();
  expect(page.url()).not.toContain('academic');
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.getByRole('heading', { name: 'Results' }).waitFor();
});

test('a result says which challenge of the query it shares, and the reader’s side of the desk', async ({
  reader: { page },
}) => {
  await page.goto('about/');
  await page.evaluate(() =>
    localStorage.setItem('crosswalk.library', '{"sector":"special","desk":"both"}'),
  );
  await page.goto('search/?q=budget+cuts');
  await foundCases(page);
  const said = page.locator('search-results .shares');
  await said.first().waitFor();
  const all = (await said.allInnerTexts()).join('\n');
  expect(all).toContain('funding');
  expect(all).toContain('both sides together');
});

test('words that are being typed are not corrected before they are done', async ({
  reader: { page },
}) => {
  await page.goto('search/');
  await field(page).fill('catalo');
  await field(page).press('Enter');
  await foundCases(page);
  expect(await page.getByText('instead of').count()).toBe(0);
});

test('the search box of every page suggests, and loads nothing before it is gone to', async ({
  reader: { page, requests },
}) => {
  await page.goto('', { waitUntil: 'load' });
  const isForSuggesting = (address: string) =>
    /concepts\.json|titles\.json|search-box/.test(address);
  expect(requests.filter(isForSuggesting)).toEqual([]);
  const box = page.locator('#site-search');
  await box.click();
  await box.pressSequentially('storyti');
  await eventually(() => box.getAttribute('aria-expanded')).toBe('true');
  const options = page.locator('#site-suggestions [role="option"]');
  const first = await options.first().textContent();
  await box.press('ArrowDown');
  await box.press('Enter');
  await eventually(() => new URL(page.url()).pathname).toMatch(/search\/$/);
  expect(new URL(page.url()).searchParams.get('q')).toBe(first);
});
