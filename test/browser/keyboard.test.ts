/** The main tasks with the keyboard alone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, test } from './reader.ts';
import { foundCases, parameters, shownCases } from './search-page.ts';

/** Presses Tab until an element that the selector describes has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (reached) return;
  }
  throw new Error(`Tab never reaches ${selector} on ${page.url()}`);
}

test('from the home page to a case of another sector', async ({ reader: { page } }) => {
  await page.goto('');
  await tabTo(page, 'select[name="in"]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'select[name="workflow"]');
  await tabTo(page, 'main form button');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'From across the street' }).waitFor();
  const [first] = await foundCases(page);
  await tabTo(page, `[data-case="${first}"] :is(h2, h3, h4) a`);
  await page.keyboard.press('Enter');
  await eventually(() => new URL(page.url()).pathname).toBe(`/cases/${first}/`);
});

test('the first stop of a page skips to its main part', async ({ reader: { page } }) => {
  await page.goto('about/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await skip.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a search narrowed by a facet and widened again', async ({ reader: { page } }) => {
  await page.goto('search/');
  await foundOnceReady(page);
  await page.keyboard.press('/');
  await page.keyboard.type('fines');
  await page.keyboard.press('Enter');
  const wide = await foundCases(page);
  await tabTo(page, 'input[name="sector"][value="academic"]');
  await page.keyboard.press('Space');
  await eventually(() => parameters(page)).toBe('q=fines&sector=academic');
  await eventually(() => shownCases(page)).not.toEqual(wide);
  await tabTo(page, 'search-chips a');
  await page.keyboard.press('Enter');
  await eventually(() => shownCases(page)).toEqual(wide);
  const isLost = await page.evaluate(() => document.activeElement === document.body);
  expect(isLost).toBe(false);
});

async function foundOnceReady(page: Page): Promise<void> {
  await eventually(() => page.getByRole('combobox', { name: 'You read as' }).isVisible()).toBe(
    true,
  );
}

test.for(['', 'search/', 'cases/chicago-fine-free/', 'browse/workflow/', 'terms/'])(
  'every stop of /%s shows that it has the focus',
  async (address, { reader: { page } }) => {
    await page.goto(address);
    const unseen = new Set<string>();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return '';
        const seen = [active, active.closest('label'), active.parentElement].some((element) => {
          if (!element) return false;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return (
            (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
            (element === active && boxShadow !== 'none')
          );
        });
        return seen ? '' : active.outerHTML.slice(0, 120);
      });
      if (hidden !== '') unseen.add(hidden);
    }
    expect([...unseen]).toEqual([]);
  },
);
