/** A word of one kind of library, explained where a case first uses it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriers } from './barriers.ts';
import { desk, eventually, phone, test } from './reader.ts';

/** Speaks of patrons, a public library's word. */
const address = 'cases/delaware-library-telehealth-kiosks/';

const term = (page: Page) => page.getByRole('button', { name: 'patrons' });
const card = (page: Page) => page.getByRole('dialog', { name: 'Library user' });

test('opens and closes with the keyboard, and leads to its concept', async ({
  reader: { page },
}) => {
  await page.goto(address);
  await term(page).focus();
  expect(await card(page).isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await card(page).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await card(page).isVisible()).toBe(false);
  expect(await term(page).evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => new URL(page.url()).pathname).toBe('/terms/library-user/');
});

test('opens at a touch on a phone, without a script, and fits it', async ({ sitDown }) => {
  const { page } = await sitDown({ ...phone, javaScriptEnabled: false });
  await page.goto(address);
  await term(page).tap();
  await card(page).waitFor();
  const box = await card(page).boundingBox();
  expect(box?.width).toBeLessThanOrEqual(360);
});

test('is not to be seen in print', async ({ reader: { page } }) => {
  await page.goto(address);
  await term(page).click();
  await page.emulateMedia({ media: 'print' });
  expect(await card(page).isVisible()).toBe(false);
  expect(await term(page).evaluate((it) => getComputedStyle(it).textDecorationLine)).toBe('none');
});

test('gives way to the reader’s own word on demand, beside its own, and comes back', async ({
  sitDown,
}) => {
  const { page } = await sitDown(desk);
  await page.goto(address);
  await page.getByRole('button', { name: 'Say which library you read for' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your library' });
  await dialog.getByRole('combobox', { name: 'Kind of library' }).selectOption('school');
  const choice = dialog.getByRole('checkbox', { name: /put my own words/ });
  await choice.check();
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'pupils' }).waitFor();
  expect(await page.locator('.prose').innerText()).toContain('pupils (patrons), as library users');
  await page.reload();
  await page.getByRole('button', { name: 'pupils' }).click();
  await card(page).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Change' }).click();
  await choice.uncheck();
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await term(page).waitFor();
  expect(await page.locator('.term-original').count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['crosswalk.library']);
});

test('the reader’s own kind of library keeps its word', async ({ reader: { page } }) => {
  await page.goto(address);
  await page.evaluate(() => {
    localStorage.setItem('crosswalk.library', '{"sector":"public"}');
    localStorage.setItem('crosswalk.own-words', 'on');
  });
  await page.reload();
  await term(page).waitFor();
});
