/** Sheets on paper and filled from a case. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, inject } from 'vitest';
import { desk, test } from './reader.ts';

const toolkit = readdirSync('content/toolkit').map((slug) => {
  const text = readFileSync(join('content/toolkit', slug, 'index.mdx'), 'utf8');
  return { slug, text, pages: Number(/^pages: (\d)$/m.exec(text)?.[1]) };
});

describe.each(toolkit)('$slug', ({ slug, pages }) => {
  test(`prints within its ${pages} of A4 and of Letter`, async ({ sitDown }) => {
    const { page } = await sitDown(desk);
    await page.goto(`toolkit/${slug}/`, { waitUntil: 'load' });
    for (const format of ['A4', 'Letter'] as const) {
      const data = new Uint8Array(await page.pdf({ format }));
      const { numPages } = await getDocument({ data, verbosity: 0 }).promise;
      expect(numPages, format).toBeLessThanOrEqual(pages);
    }
  });
});

const worksheet = toolkit.find(({ text }) => text.includes('from="keep"'));
const slugs = readdirSync(join(inject('builtSite'), 'cases'));

describe.runIf(worksheet)('a sheet that a case fills', () => {
  const address = `toolkit/${worksheet?.slug}/`;

  test('says from which case, and shows its words in the blanks', async ({ sitDown }) => {
    const { page } = await sitDown(desk);
    const slug = 'chicago-fine-free';
    const facts = JSON.parse(
      readFileSync(join(inject('builtSite'), 'cases', slug, `${slug}.json`), 'utf8'),
    ) as { readonly title: string; readonly keep: readonly string[] };
    await page.goto(`${address}?case=${slug}`);
    await page.getByRole('status').getByRole('link', { name: facts.title }).waitFor();
    const blank = page.locator('[data-from="keep"] .is-written');
    expect(await blank.allTextContents()).toEqual(facts.keep);
  });

  test('stays empty, and says why, for a case that there is not', async ({ sitDown }) => {
    const { page } = await sitDown(desk);
    await page.goto(`${address}?case=no-such-case`);
    await page.getByText('There is no case of this name').waitFor();
    expect(await page.locator('.is-written').count()).toBe(0);
  });

  test('takes nothing but a name from the address', async ({ sitDown }) => {
    const { page, requests } = await sitDown(desk);
    await page.goto(`${address}?case=${encodeURIComponent('../../search/titles')}`);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((each) => each.endsWith('.json'))).toEqual([]);
    expect(await page.locator('fill-blanks').isVisible()).toBe(false);
  });

  test('is reached from every case', async ({ sitDown }) => {
    const { page } = await sitDown(desk);
    await page.goto(`cases/${slugs[0]}/`);
    const link = page.locator(`a[href*="${worksheet?.slug}/?case=${slugs[0]}"]`);
    expect(await link.count()).toBe(1);
  });
});
