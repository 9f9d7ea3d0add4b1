/** Writes a fictional case in the form, with the keyboard alone. */
import type { Page } from 'playwright-core';

/** Presses Tab until the control has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

export async function type(page: Page, control: string, words: string): Promise<void> {
  await tabTo(page, `#f-${control}`);
  await page.keyboard.insertText(words);
}

export async function tick(page: Page, control: string): Promise<void> {
  await tabTo(page, `#f-${control}`);
  await page.keyboard.press('Space');
}

/** A group of radio buttons is one stop: its first is reached, and the arrow keys move within it. */
export async function choose(page: Page, group: string, downs: number): Promise<void> {
  await tabTo(page, `input[name="${group}"]`);
  await page.keyboard.press('Space');
  for (let each = 0; each < downs; each++) await page.keyboard.press('ArrowDown');
}

/** Picks from a list by typing the beginning of the word. */
export async function pick(page: Page, control: string, words: string): Promise<void> {
  await tabTo(page, `#f-${control}`);
  await page.keyboard.type(words);
}

export async function goOn(page: Page, step: string): Promise<void> {
  await tabTo(page, `#step-${step} button[type="submit"]`);
  await page.keyboard.press('Enter');
}

export async function writeTheCase(page: Page): Promise<void> {
  await type(page, 'title', 'A fictional library lends its ladders');
  await type(
    page,
    'summary',
    'A fictional library began to lend ladders, and found that they came back with books on them.',
  );
  await tick(page, 'sector-academic');
  await tick(page, 'sector-school');
  await type(page, 'institution-0-name', 'Fictional College Library');
  await type(page, 'institution-0-place', 'Fictionville');
  await pick(page, 'institution-0-country', 'Iceland');
  await tick(page, 'setting-urban');
  await type(page, 'period-start', '2024');
  await tick(page, 'period-running');
  await tick(page, 'workflow-circulation');
  await choose(page, 'desk', 1);
}

export async function writeWhatChanged(page: Page): Promise<void> {
  await choose(page, 'result', 1);
  await pick(page, 'outcome-0-kind', 'Use');
  await pick(page, 'outcome-0-direction', 'Improved');
  await type(page, 'outcome-0-statement', 'More ladders were lent than in the year before.');
  await tick(page, 'challenge-funding');
}

const parts = [
  'Nobody could reach the top shelf.',
  'They bought *ladders*:\n\n1. Long ones.\n2. Short ones.',
  'The ladders were borrowed.',
  'One ladder was lost.',
  'Nothing to report.',
  'Begin with one ladder, and count.',
];

export async function writeWhatWasLearned(page: Page): Promise<void> {
  for (const [index, words] of parts.entries()) await type(page, `part-${index}`, words);
}

export async function writeYourself(page: Page): Promise<void> {
  await type(page, 'contributors-0-name', 'A. Fictional');
}

/** Puts an answer there at once, as autofill would. */
export async function answer(page: Page, control: string, words: string): Promise<void> {
  await page.locator(`#f-${control}`).fill(words);
}
