/** What is new since the last visit: said by the home page from what the device alone keeps. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { desk, eventually, test } from './reader.ts';
import { everyCase } from './served-cases.ts';

const line = (page: Page) => page.locator('[data-slot="new-since"]');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('crosswalk.visits'));

/** Opens the home page at noon of a day of the reader's calendar. */
async function visit(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.goto('', { waitUntil: 'load' });
}

test('a first visit is told nothing, and its day is kept: the day only', async ({ reader }) => {
  const { page } = reader;
  await visit(page, '2020-03-03');
  await eventually(() => kept(page)).toBe('2020-03-03');
  expect(await line(page).isVisible()).toBe(false);
});

test('a later visit is told how many cases are new, and is led to the newest', async ({
  reader: { page },
}) => {
  await visit(page, '2020-03-03');
  await eventually(() => kept(page)).toBe('2020-03-03');
  await visit(page, '2020-06-01');
  const count = everyCase().length;
  await eventually(() => line(page).innerText()).toBe(`${count} cases are new since 3 March`);
  await visit(page, '2020-06-01');
  await eventually(() => line(page).isVisible()).toBe(true);
  await line(page).getByRole('link').click();
  await eventually(() => new URL(page.url()).pathname).toBe('/search/');
});

test('a visit after everything had appeared is told nothing', async ({ reader: { page } }) => {
  await visit(page, '2099-03-03');
  await eventually(() => kept(page)).toBe('2099-03-03');
  await visit(page, '2099-06-01');
  await eventually(() => kept(page)).toBe('2099-06-01 2099-03-03');
  expect(await line(page).isVisible()).toBe(false);
});

test('nothing is asked of any host for it', async ({ sitDown }) => {
  const { page, requests } = await sitDown(desk);
  await visit(page, '2020-03-03');
  await eventually(() => kept(page)).toBe('2020-03-03');
  const known = new Set(requests);
  await visit(page, '2020-06-01');
  await eventually(() => line(page).isVisible()).toBe(true);
  expect(requests.filter((each) => !known.has(each))).toEqual([]);
  expect(new Set(requests.map((each) => new URL(each).origin))).toEqual(
    new Set([new URL(inject('siteAddress')).origin]),
  );
});

test('the page about the site has the day forgotten, and then none is kept', async ({
  reader: { page },
}) => {
  await visit(page, '2020-03-03');
  await eventually(() => kept(page)).toBe('2020-03-03');
  await page.goto('about/');
  const privacy = page.getByRole('region', { name: 'Privacy' });
  await privacy.getByText('3 March 2020').waitFor();
  await privacy.getByRole('button', { name: 'Forget it, and keep none' }).click();
  await privacy.getByText('as you asked').waitFor();
  await visit(page, '2020-06-01');
  expect(await kept(page)).toBe('none');
  expect(await line(page).isVisible()).toBe(false);
});
