/** The short forms: an adoption and an offer written with the keyboard alone, and what they refuse at the field. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { barriers } from './barriers.ts';
import { answer, choose, pick, tabTo, tick, type } from './form-answers.ts';
import { desk, eventually, phone, test, type Reader } from './reader.ts';

const go = '.short-form button[type="submit"]';
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** What `npm run check:content` says of a file where it will lie in the collection. */
function checked(folder: string, file: string, bytes: Uint8Array): string {
  const root = mkdtempSync(join(tmpdir(), 'short-form-'));
  try {
    const path = join(root, folder, file.replace(/\.mdx$/, ''), 'index.mdx');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts', path], {
      encoding: 'utf8',
    });
    return stdout + stderr;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Sends the form empty, and follows the first link of the summary that then has the focus. */
async function meetMistakes(page: Page): Promise<void> {
  await tabTo(page, go);
  await page.keyboard.press('Enter');
  await eventually(() => page.getByRole('alert').isVisible()).toBe(true);
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
    'alert',
  );
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

async function takeTheFile(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await tabTo(page, go);
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe('ready');
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await tabTo(page, '[data-part="download"]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

function expectNothingSent({ requests, errors }: Reader): void {
  const site = inject('siteAddress');
  expect(
    requests.filter((each) => !each.startsWith(site) && !/^(?:blob|data):/.test(each)),
  ).toEqual([]);
  expect(errors).toEqual([]);
}

describe.each([
  ['a desk', desk],
  ['a phone', phone],
] as const)('at %s', (_, context) => {
  const options = { ...context, reducedMotion: 'reduce', acceptDownloads: true } as const;

  test('what another library tried is written with the keyboard alone, and leaves as a file that passes the command', async ({
    sitDown,
  }) => {
    const reader = await sitDown(options);
    const { page } = reader;
    await page.goto('contribute/adoption/?case=chicago-fine-free');
    expect(await page.locator('#f-case').inputValue()).toBe('chicago-fine-free');
    expect(await barriers(page)).toEqual([]);
    await meetMistakes(page);
    expect(await focused(page)).toBe('f-institution-name');
    await page.keyboard.press('Shift+Tab');
    await type(page, 'institution-name', 'Fictional Law Library');
    await type(page, 'institution-place', 'Fictionville');
    await pick(page, 'institution-country', 'Iceland');
    await tick(page, 'sector-special');
    await type(page, 'when-start', '2025');
    await tick(page, 'when-running');
    await type(page, 'kept', 'Nobody pays for lateness any more.');
    await type(page, 'changed', 'Letters go out sooner, since the books are few.');
    await choose(page, 'result', 1);
    await type(page, 'contributors-0-name', 'A. Fictional');
    const { name, bytes } = await takeTheFile(page);
    expect(name).toBe('fictional-law-library-chicago-fine-free.mdx');
    expect(bytes.toString()).toContain('result: mixed');
    expect(checked('adoptions', name, bytes)).toBe('1 adoption: 0 errors, 0 warnings.\n');
    expect(await page.locator('[data-part="mail"]').getAttribute('href')).toMatch(
      /^mailto:.*country%3A%20IS/,
    );
    expect(await wide(page)).toBe(false);
    expectNothingSent(reader);
  });

  test('a request is written with the keyboard alone, and leaves as a file that passes the command', async ({
    sitDown,
  }) => {
    const reader = await sitDown(options);
    const { page } = reader;
    await page.goto('contribute/offer/?kind=request&sector=school');
    expect(await page.locator('#f-kind-request').isChecked()).toBe(true);
    expect(await page.locator('#f-sector-school').isChecked()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await meetMistakes(page);
    expect(await focused(page)).toMatch(/^f-what-/);
    await page.keyboard.press('Shift+Tab');
    await choose(page, 'what', 1);
    await type(page, 'title', 'A day beside people who lend ladders');
    await type(
      page,
      'summary',
      'We would like to spend a day with somebody who lends ladders, and see how they are stored.',
    );
    await type(page, 'institution-name', 'Fictional School Library');
    await type(page, 'institution-place', 'Fictionville');
    await pick(page, 'institution-country', 'Iceland');
    await type(page, 'contact', 'school.library@library.example');
    const { name, bytes } = await takeTheFile(page);
    expect(name).toBe('a-day-beside-people-who-lend-ladders.mdx');
    expect(bytes.toString()).toContain('kind: request\nwhat: shadowing\n');
    expect(checked('offers', name, bytes)).toBe('1 offer: 0 errors, 0 warnings.\n');
    expect(await wide(page)).toBe(false);
    expectNothingSent(reader);
  });
});

test('a library is told at its name that the case is its own, once it has left the field', async ({
  reader: { page },
}) => {
  await page.goto('contribute/adoption/?case=chicago-fine-free');
  await answer(page, 'institution-name', 'Chicago Public Library');
  await answer(page, 'institution-place', 'Chicago, Illinois');
  await page.locator('#f-institution-country').selectOption('US');
  await page.locator('#f-kept').focus();
  const name = page.locator('[data-field="institution.name"]');
  await eventually(() => name.locator('.message').textContent()).toContain(
    'same name and place as one that the case "chicago-fine-free" is about',
  );
  expect(await page.locator('.message').count()).toBe(1);
  expect(await barriers(page)).toEqual([]);
  await answer(page, 'institution-name', 'Fictional Law Library');
  await page.locator('#f-kept').focus();
  await eventually(() => name.locator('.message').count()).toBe(0);
});

test('a mailbox that looks like a person’s is refused once the field is left', async ({
  reader: { page },
}) => {
  await page.goto('contribute/offer/');
  await answer(page, 'contact', 'ada.fictional@library.example');
  await page.locator('#f-title').focus();
  await eventually(() => page.locator('#f-contact-error').textContent()).toContain(
    'looks like a person’s',
  );
  expect(await page.locator('#f-contact').getAttribute('aria-describedby')).toContain(
    'f-contact-error',
  );
});

test('an offer stands for six months unless its library says otherwise', async ({
  reader: { page },
}) => {
  await page.clock.setFixedTime(new Date('2026-08-31T12:00:00'));
  await page.goto('contribute/offer/');
  expect(await page.locator('#f-expires').inputValue()).toBe('2027-02-28');
});

test('what was written is there after a reload, not under another case, and gone when it is emptied', async ({
  reader: { page },
}) => {
  await page.goto('contribute/adoption/?case=chicago-fine-free');
  await answer(page, 'kept', 'Nobody pays for lateness.');
  await page.reload();
  expect(await page.locator('#f-kept').inputValue()).toBe('Nobody pays for lateness.');
  await page.goto('contribute/adoption/?case=san-francisco-fine-free');
  expect(await page.locator('#f-kept').inputValue()).toBe('');
  await page.goto('contribute/adoption/?case=chicago-fine-free');
  await page.getByRole('button', { name: 'Empty the form' }).click();
  expect(await page.locator('#f-kept').inputValue()).toBe('');
  await page.reload();
  expect(await page.locator('#f-kept').inputValue()).toBe('');
});

test.for(['adoption', 'offer'])(
  'without JavaScript the form of an %s names the mailbox and the template',
  async (kind, { sitDown }) => {
    const { page } = await sitDown({ ...desk, javaScriptEnabled: false });
    await page.goto(`contribute/${kind}/`);
    const region = page.getByRole('region', { name: 'The form needs JavaScript' });
    expect(await region.getByRole('link', { name: '@' }).getAttribute('href')).toMatch(/^mailto:/);
    const template = await region.getByRole('link', { name: /template/ }).getAttribute('href');
    expect(template).toMatch(new RegExp(`/contribute/${kind}-template\\.mdx$`));
    expect(await page.locator('.short-form').isVisible()).toBe(false);
  },
);
