/** Sheets of the toolkit keep to their pages in a word processor, as they do on the web. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { hasOffice, savedAs } from '../office.ts';

const toolkit = join(inject('builtSite'), 'toolkit');
const slugs = readdirSync('content/toolkit');

/** Pages that a sheet may take, by its name. */
const pages = new Map(
  slugs.map((slug) => {
    const [, fields = ''] = readFileSync(`content/toolkit/${slug}/index.mdx`, 'utf8').split(
      '---\n',
    );
    return [slug, (parse(fields) as { readonly pages: number }).pages];
  }),
);

test.runIf(hasOffice || process.env['CI'] === 'true').each(['docx', 'odt'] as const)(
  'every sheet as .%s fits its pages',
  async (extension) => {
    expect(slugs.length).toBeGreaterThan(10);
    const files = slugs.map((slug) => [
      `${slug}.${extension}`,
      readFileSync(join(toolkit, slug, `${slug}.${extension}`)),
    ]);
    const printed = savedAs('pdf', Object.fromEntries(files));
    const over: string[] = [];
    for (const slug of slugs) {
      const data = Uint8Array.from(printed[`${slug}.pdf`] ?? []);
      const { numPages } = await getDocument({ data }).promise;
      if (numPages > (pages.get(slug) ?? 0)) over.push(`${slug}: ${numPages} pages`);
    }
    expect(over).toEqual([]);
  },
);
