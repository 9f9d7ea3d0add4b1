/** The site on a phone, 360 pixels wide. */
import { expect } from 'vitest';
import { eventually, phone, test } from './reader.ts';
import { casesWith } from './served-cases.ts';
import { announcedCount, chips, choice, pageSize, parameters, shownCases } from './search-page.ts';

test('the menu opens on demand and leads to every part of the site', async ({ sitDown }) => {
  const { page } = await sitDown(phone);
  await page.goto('');
  const menu = page.getByRole('navigation', { name: 'Site' });
  expect(await menu.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  const parts = await menu.getByRole('link').allInnerTexts();
  expect(parts).toEqual(
    expect.arrayContaining(['Search', 'Browse', 'Terms', 'Contribute', 'About']),
  );
  await menu.getByRole('link', { name: 'Browse' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe('/browse/');
});

test('Escape closes the menu and returns to its button', async ({ sitDown }) => {
  const { page } = await sitDown(phone);
  await page.goto('');
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('navigation', { name: 'Site' });
  expect(await menu.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await menu.isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('facets are in a sheet that says how many cases it leaves', async ({ sitDown }) => {
  const { page } = await sitDown(phone);
  await page.goto('search/');
  await eventually(() => choice(page, 'result', 'did-not-work').isVisible()).toBe(false);
  await page.getByRole('button', { name: /^Filter/ }).tap();
  await choice(page, 'result', 'did-not-work').check();
  const expected = casesWith('result', 'did-not-work');
  await page.getByRole('button', { name: `Show ${expected.length} cases` }).tap();
  await eventually(() => choice(page, 'result', 'did-not-work').isVisible()).toBe(false);
  expect(await announcedCount(page)).toBe(expected.length);
  await eventually(async () => (await shownCases(page)).length).toBe(
    Math.min(pageSize, expected.length),
  );
});

test('outside the sheet the page says how many values are chosen, and which', async ({
  sitDown,
}) => {
  const { page } = await sitDown(phone);
  await page.goto('search/?sector=public&result=mixed');
  await page.getByRole('button', { name: 'Filter 2 chosen' }).waitFor();
  expect(await chips(page).count()).toBe(2);
  await chips(page).first().tap();
  await page.getByRole('button', { name: 'Filter 1 chosen' }).waitFor();
  expect(parameters(page)).toMatch(/^(?:sector=public|result=mixed)$/);
});

test('the sheet of facets fits the screen and scrolls to its end', async ({ sitDown }) => {
  const { page } = await sitDown(phone);
  await page.goto('search/');
  await page.getByRole('button', { name: /^Filter/ }).tap();
  const sheet = page.getByRole('complementary', { name: 'Filter the results' });
  const { width, sideways } = await sheet.evaluate((element) => ({
    width: element.getBoundingClientRect().width,
    sideways: element.scrollWidth - element.clientWidth,
  }));
  expect(width).toBeLessThanOrEqual(360);
  expect(sideways).toBe(0);
  const last = page.locator('search-facets summary').last();
  await last.scrollIntoViewIfNeeded();
  await last.tap();
  expect(await choice(page, 'provenance', 'compiled').isVisible()).toBe(true);
});

test('what is tapped is at least 24 pixels high and wide, or stands in a line of text', async ({
  sitDown,
}) => {
  const { page } = await sitDown(phone);
  for (const address of ['', 'search/?sector=public', 'browse/']) {
    await page.goto(address);
    const small = await page
      .locator('button:visible, select:visible, main input:visible, .chip:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expect({ address, small }).toEqual({ address, small: [] });
  }
});
