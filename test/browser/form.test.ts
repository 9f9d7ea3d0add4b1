/** The form: a case written with the keyboard alone, and what happens to mistakes. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { checkCase } from '../../src/check/index.ts';
import { surroundingsWith } from '../fixtures/gate-surroundings.ts';
import { readVocabulary } from '../../src/vocabulary/read.ts';
import { barriers } from './barriers.ts';
import {
  answer,
  goOn,
  tabTo,
  writeTheCase,
  writeWhatChanged,
  writeWhatWasLearned,
  writeYourself,
} from './form-answers.ts';
import { desk, eventually, phone, test } from './reader.ts';

const vocabulary = readVocabulary('content');

/** What the gate says of a file. */
function problemsOf(bytes: Uint8Array): readonly string[] {
  const verdict = checkCase(
    { file: 'index.mdx', bytes, pictures: [] },
    surroundingsWith(vocabulary),
  );
  return 'problems' in verdict ? verdict.problems.map(({ message }) => message) : [];
}

async function shows(page: Page, step: string): Promise<void> {
  await eventually(() => page.locator(`#step-${step}`).isVisible()).toBe(true);
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(`heading-${step}`);
}

describe.each([
  ['a desk', desk],
  ['a phone', phone],
] as const)('at %s', (_, context) => {
  test('a case is written with the keyboard alone, leaves as a file that passes the gate, and meets no barrier on the way', async ({
    sitDown,
  }) => {
    const { page, requests, errors } = await sitDown({
      ...context,
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    await page.goto('contribute/form/');
    const found = new Map<string, readonly string[]>();
    const look = async (where: string) => found.set(where, await barriers(page));
    await look('empty');
    await goOn(page, 'case');
    await eventually(() => page.getByRole('alert').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await look('mistakes');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-title');
    await page.keyboard.press('Shift+Tab');
    await writeTheCase(page);
    await goOn(page, 'case');
    await shows(page, 'changed');
    await writeWhatChanged(page);
    await look('what changed');
    await goOn(page, 'changed');
    await shows(page, 'learned');
    await writeWhatWasLearned(page);
    await look('what was learned');
    await goOn(page, 'learned');
    await shows(page, 'you');
    await writeYourself(page);
    await look('you');
    await goOn(page, 'you');
    await shows(page, 'send');
    await eventually(() => page.getByRole('link', { name: 'Download the file' }).isVisible()).toBe(
      true,
    );
    await look('ready to send');
    await tabTo(page, '[data-part="download"]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('a-fictional-library-lends-its-ladders.mdx');
    const bytes = await readFile(await download.path());
    expect(problemsOf(bytes)).toEqual([]);
    expect(bytes.toString()).toContain('country: IS');
    expect([...found].filter(([, violations]) => violations.length > 0)).toEqual([]);
    expect(
      requests.filter(
        (each) => !each.startsWith(inject('siteAddress')) && !/^(?:blob|data):/.test(each),
      ),
    ).toEqual([]);
    expect(errors).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
  });
});

describe('mistakes', () => {
  test('are not shown while one types, and go once the answer is mended and left', async ({
    reader: { page },
  }) => {
    await page.goto('contribute/form/');
    await answer(page, 'title', 'Weeded');
    await page.locator('#f-summary').focus();
    expect(await page.locator('.message').count()).toBe(0);
    await page.locator('#step-case button[type="submit"]').click();
    const title = page.locator('[data-field="title"]');
    await eventually(() => title.locator('.message').textContent()).toContain(
      'Too short by 4 characters',
    );
    expect(await page.locator('#f-title').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#f-title').getAttribute('aria-describedby')).toContain(
      'f-title-error',
    );
    await answer(page, 'title', 'A title that is long enough');
    expect(await title.locator('.message').count()).toBe(1);
    await page.locator('#f-summary').focus();
    await eventually(() => title.locator('.message').count()).toBe(0);
    expect(await page.locator('#f-title').getAttribute('aria-invalid')).toBe(null);
  });

  test('in a later entry are named with its number', async ({ reader: { page } }) => {
    await page.goto('contribute/form/');
    await answer(page, 'institution-0-name', 'First Library');
    await page.getByRole('button', { name: 'Add another library' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-institution-1-name');
    await eventually(() => page.getByRole('status').textContent()).toContain('Library 2');
    await answer(page, 'institution-1-name', 'Second Library');
    await page.locator('#step-case button[type="submit"]').click();
    await eventually(() => page.getByRole('alert').textContent()).toContain('Library 2: Country');
    await page.getByRole('button', { name: 'Remove library 1' }).click();
    expect(await page.locator('#f-institution-0-name').inputValue()).toBe('Second Library');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-institution-0-name');
  });
});

describe('the last page', () => {
  test('leads from each mistake to the question, on whichever page it is', async ({
    reader: { page },
  }) => {
    await page.goto('contribute/form/#step-send');
    await eventually(() => page.getByRole('alert').isVisible()).toBe(true);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByRole('link', { name: 'Download the file' }).isVisible()).toBe(false);
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^What surprised them/ })
      .click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-part-4');
    expect(await page.locator('#step-learned').isVisible()).toBe(true);
    await page.goBack();
    await eventually(() => page.locator('#step-send').isVisible()).toBe(true);
  });

  test('is not needed to see the text as readers will: the preview follows while one types', async ({
    reader: { page },
  }) => {
    await page.goto('contribute/form/#step-learned');
    await page
      .locator('#f-part-1')
      .fill('They bought **ladders** and [read](https://library.example/report) <b');
    await page.locator('[data-part="preview"] > summary').click();
    await eventually(() => page.locator('[data-part="preview-text"]').textContent()).toContain(
      'shown again',
    );
    await page
      .locator('#f-part-1')
      .fill('They bought **ladders** and [read](https://library.example/report).');
    await eventually(() => page.locator('[data-part="preview-text"] strong').textContent()).toBe(
      'ladders',
    );
  });
});
