/** Cases side by side: chosen while searching, compared, printed, and left again. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriers } from './barriers.ts';
import { desk, eventually, phone, test } from './reader.ts';
import { foundCases } from './search-page.ts';

const two = 'compare/?case=chicago-fine-free&case=kansas-state-single-desk-and-back';

async function compared(page: Page, count: number): Promise<void> {
  await eventually(() => page.getByRole('columnheader').count()).toBe(count);
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((it) => document.activeElement?.matches(it) ?? false, selector)) return;
  }
  throw new Error(`Tab never reaches ${selector} on ${page.url()}`);
}

test('from boxes in two searches to the comparison and back, with the keyboard alone', async ({
  reader: { page },
}) => {
  await page.goto('search/?q=fines');
  const [first] = await foundCases(page);
  await tabTo(page, `[data-case="${first}"] compare-choice input`);
  await page.keyboard.press('Space');
  await page.getByText('One case chosen. Choose another').waitFor();
  await page.goto('search/?q=weeding');
  const second = (await foundCases(page)).find((slug) => slug !== first);
  await tabTo(page, `[data-case="${second}"] compare-choice input`);
  await page.keyboard.press('Space');
  await page.getByText('2 of 4 cases chosen.').waitFor();
  await tabTo(page, 'compare-tray a');
  await page.keyboard.press('Enter');
  await compared(page, 2);
  expect(new URL(page.url()).search).toBe(`?case=${first}&case=${second}`);
  await page.goBack();
  await foundCases(page);
  await eventually(() =>
    page.locator(`[data-case="${second}"] compare-choice input`).isChecked(),
  ).toBe(true);
});

test('a box can be unticked, and the tray cleared', async ({ reader: { page } }) => {
  await page.goto('browse/result/mixed/');
  const boxes = page.getByRole('checkbox', { name: /^Compare / });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await boxes.nth(0).uncheck();
  const tray = page.getByRole('region', { name: 'Cases to compare' });
  await tray.getByText('One case chosen.').waitFor();
  await tray.getByRole('button', { name: 'Clear' }).click();
  await eventually(() => tray.isVisible()).toBe(false);
  expect(await boxes.nth(1).isChecked()).toBe(false);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('a fifth case is refused in words, and the four are kept', async ({ reader: { page } }) => {
  await page.goto('browse/result/mixed/');
  const boxes = page.getByRole('checkbox', { name: /^Compare / });
  for (const n of [0, 1, 2, 3]) await boxes.nth(n).check();
  await boxes.nth(4).click();
  await page.getByText('4 cases are the most that fit side by side.').waitFor();
  expect(await boxes.nth(4).isChecked()).toBe(false);
  await page.getByRole('link', { name: 'Compare 4 cases' }).click();
  await compared(page, 4);
});

test('shows each case under its title, with a row for every question', async ({
  reader: { page },
}) => {
  await page.goto(two);
  await compared(page, 2);
  const rows = await page.getByRole('rowheader').allInnerTexts();
  for (const row of [
    'Area of work',
    'Side of the desk',
    'Evidence',
    'What worked',
    'What did not work',
  ])
    expect(rows).toContain(row);
  await page.getByRole('status').getByText('2 cases side by side.').waitFor();
  expect(await page.title()).toContain('Chicago Public Library');
});

test('draws what is counted in the same unit on one scale', async ({ reader: { page } }) => {
  await page.goto('compare/?case=chicago-fine-free&case=san-francisco-fine-free');
  await compared(page, 2);
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^People/ }) });
  expect(await row.innerText()).toMatch(/one scale, from 0 to about\s260,000/);
  const lengths = await row
    .locator('.bar path')
    .evaluateAll((paths) =>
      paths.map((path) => Number(/h([\d.]+)v/.exec(path.getAttribute('d') ?? '')?.[1])),
    );
  expect(Math.max(...lengths)).toBe(100);
  expect(Math.min(...lengths)).toBeCloseTo(4.2);
});

test('a column can be taken out, and comes back with the back button', async ({
  reader: { page },
}) => {
  await page.goto(`${two}&case=san-francisco-fine-free`);
  await compared(page, 3);
  await page.getByRole('button', { name: /^Take out Kansas/ }).focus();
  await page.keyboard.press('Enter');
  await compared(page, 2);
  expect(await focused(page)).toMatch(/^Take out San Francisco/);
  expect(new URL(page.url()).search).toBe('?case=chicago-fine-free&case=san-francisco-fine-free');
  await page.goBack();
  await compared(page, 3);
});

test('one case alone is kept, and others are offered to put beside it', async ({
  reader: { page },
}) => {
  await page.goto('compare/?case=chicago-fine-free');
  await page.getByText('So far there is one case: Chicago').waitFor();
  const offers = page.getByRole('region', { name: /^Near these/ }).getByRole('link');
  await offers.first().click();
  await compared(page, 2);
});

test('says which cases do not exist or do not fit, and shows the rest', async ({
  reader: { page },
}) => {
  await page.goto(`${two}&case=no-such-case&case=..%2Fx`);
  await compared(page, 2);
  const said = page.getByRole('status');
  await said.getByText('There are no cases “no-such-case” and “../x”').waitFor();
  const five = ['nyc-culture-pass', 'san-francisco-fine-free', 'mylibrarynyc-school-partnership'];
  await page.goto(`${two}${five.map((slug) => `&case=${slug}`).join('')}`);
  await compared(page, 4);
  await said.getByText('so these were left out: “mylibrarynyc-school-partnership”').waitFor();
});

test('when a case does not arrive it says what is kept, and can try again', async ({
  reader: { page },
}) => {
  await page.route('**/compare/*.json', (route) => route.abort());
  await page.goto(two);
  await page.getByText('Your choice is kept in the address of this page.').waitFor();
  await page.unroute('**/compare/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await compared(page, 2);
});

test('the word to the reader’s own kind of library comes before those to others', async ({
  reader: { page },
}) => {
  const words = async () =>
    (await page.getByRole('rowheader').allInnerTexts()).filter((each) => /^A word to/.test(each));
  await page.goto(two);
  await compared(page, 2);
  expect((await words())[0]).not.toBe('A word to a special library');
  await page.evaluate(() => localStorage.setItem('crosswalk.library', '{"sector":"special"}'));
  await page.reload();
  await compared(page, 2);
  expect((await words())[0]).toBe('A word to a special library');
});

test('only what differs is shown on demand', async ({ reader: { page } }) => {
  await page.goto(two);
  await compared(page, 2);
  const same = page.getByRole('rowheader', { name: 'Side of the desk' });
  expect(await same.isVisible()).toBe(true);
  await page.getByRole('switch', { name: 'Show only what differs' }).check();
  await eventually(() => same.isVisible()).toBe(false);
  expect(await page.getByRole('rowheader', { name: 'Result' }).isVisible()).toBe(true);
});

test('a case leads to its comparison with the nearest', async ({ reader: { page } }) => {
  await page.goto('cases/chicago-fine-free/');
  await page.getByRole('link', { name: /^Compare it with the/ }).click();
  await compared(page, 3);
  expect(new URL(page.url()).searchParams.getAll('case')[0]).toBe('chicago-fine-free');
});

test('prints on landscape pages, without what is only for the screen', async ({
  reader: { page },
}) => {
  await page.goto(two);
  await compared(page, 2);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, width = '0', height = '0'] =
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: /^Take out/ }).count()).toBe(0);
});

test('on a phone each question has its cases under each other, named, and nothing scrolls sideways', async ({
  sitDown,
}) => {
  const { page } = await sitDown(phone);
  await page.goto(two);
  await compared(page, 2);
  const cells = page.locator('tbody tr').first().getByRole('cell');
  const [one, other] = await cells.evaluateAll((all) =>
    all.map((cell) => cell.getBoundingClientRect().top),
  );
  expect(other).toBeGreaterThan(one ?? 0);
  expect(await cells.first().innerText()).toContain('Chicago Public Library');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the tray with four cases has no barrier and hides nothing that has the focus', async ({
  sitDown,
}) => {
  for (const context of [phone, desk]) {
    const { page } = await sitDown({ ...context, reducedMotion: 'reduce' });
    await page.goto('browse/result/mixed/');
    const boxes = page.getByRole('checkbox', { name: /^Compare / });
    for (const n of [0, 1, 2, 3]) await boxes.nth(n).check();
    expect(await barriers(page)).toEqual([]);
    const tray = page.getByRole('region', { name: 'Cases to compare' });
    await boxes.nth(3).focus();
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      const bottom = await page.evaluate(
        () => document.activeElement?.getBoundingClientRect().bottom ?? 0,
      );
      const top = await tray.evaluate((element) => element.getBoundingClientRect().top);
      expect(bottom).toBeLessThanOrEqual(top + 1);
    }
  }
});

test('without JavaScript the page says so and leads to cases', async ({ sitDown }) => {
  const { page } = await sitDown({ ...desk, javaScriptEnabled: false });
  await page.goto(two);
  await page.locator('.compare-without').waitFor();
  const links = page.getByRole('main').locator('a[href^="/cases/"]:visible');
  expect(await links.count()).toBeGreaterThanOrEqual(4);
  await page.goto('search/');
  expect(await page.getByRole('checkbox', { name: /^Compare/ }).count()).toBe(0);
});
