/** A reader who finds a mistake: the editors are told which passage it is in. */
import { describe, expect } from 'vitest';
import { eventually, test } from './reader.ts';

const address = 'cases/kansas-state-single-desk-and-back/';

describe('a suggested correction', () => {
  test('quotes the passage that is selected, and names the part that it is in', async ({
    reader: { page, errors },
  }) => {
    await page.goto(address);
    const link = page.getByRole('link', { name: 'Suggest a correction' });
    const words = async () =>
      new URL((await link.getAttribute('href')) ?? '').searchParams.get('body') ?? '';
    expect(await words()).toContain('The passage that is wrong:\n\n\nWhat it should say');
    const passage = await page
      .locator('.prose h2:text("What worked") + p')
      .evaluate((paragraph) => {
        getSelection()?.selectAllChildren(paragraph);
        return getSelection()?.toString().replace(/\s+/g, ' ').slice(0, 40) ?? '';
      });
    await eventually(words).toContain(`What worked\n\n> ${passage}`);
    expect(await words()).toContain(`/${address}`);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await words()).toContain(passage);
    expect(errors).toEqual([]);
  });

  test('quotes nothing of the page around the case', async ({ reader: { page } }) => {
    await page.goto(address);
    await page.locator('.masthead').evaluate((head) => getSelection()?.selectAllChildren(head));
    const link = page.getByRole('link', { name: 'Suggest a correction' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await link.getAttribute('href')).not.toContain('%3E');
  });
});
