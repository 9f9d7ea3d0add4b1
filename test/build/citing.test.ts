/** What reference managers and search engines read from a case. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readSite } from '../../src/site/read.ts';
import { all, attribute, pagesIn, textOf, type BuiltPage } from './built-pages.ts';

const folder = inject('builtSite');
const site = readSite('content');
const cases = pagesIn(folder).filter((page) => page.path.startsWith('/cases/'));

const addressOf = (page: BuiltPage) => `${site.address}${page.path}`;
const titleOf = (page: BuiltPage) => textOf(all(page, 'h1')[0]!);
const slugOf = (page: BuiltPage) => page.path.split('/')[2] ?? '';

function tagsOf(page: BuiltPage, name: string): readonly string[] {
  return all(page, 'meta', { name }).map((tag) => attribute(tag, 'content') ?? '');
}

/** The file that a page offers as another form of itself. */
function offered(page: BuiltPage, type: string): string {
  const [link] = all(page, 'link', { rel: 'alternate', type });
  return readFileSync(join(folder, link ? attribute(link, 'href')! : 'nothing is offered'), 'utf8');
}

test('there are cases to cite', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
});

describe.each(cases.map((page) => ({ slug: slugOf(page), page })))('$slug', ({ slug, page }) => {
  test('has the tags that reference managers read', () => {
    expect(tagsOf(page, 'citation_title')).toEqual([titleOf(page)]);
    expect(tagsOf(page, 'citation_author').length).toBeGreaterThan(0);
    expect(tagsOf(page, 'citation_publication_date')).toEqual([
      expect.stringMatching(/^\d{4}\/\d\d\/\d\d$/),
    ]);
    expect(tagsOf(page, 'citation_public_url')).toEqual([addressOf(page)]);
    expect(tagsOf(page, 'citation_publisher')).toEqual([site.publisher]);
  });

  test('has one block of JSON-LD that says what it is and cannot end its element', () => {
    const blocks = all(page, 'script', { type: 'application/ld+json' });
    expect(blocks).toHaveLength(1);
    const source = textOf(blocks[0]!);
    expect(source).not.toMatch(/[<>&]/);
    expect(JSON.parse(source)).toMatchObject({
      '@context': 'https://schema.org',
      headline: titleOf(page),
      url: addressOf(page),
    });
  });

  test('offers BibTeX: one entry, its braces balanced, with title and address', () => {
    const entry = offered(page, 'application/x-bibtex');
    expect(entry).toMatch(
      new RegExp(`^@online\\{${slug},\\n(?:  [a-z]+ = (?:\\{.+\\}|[a-z]{3}),\\n)+\\}\\n$`),
    );
    const open = entry.replaceAll(/\\[{}]/g, '').split('{').length;
    const closed = entry.replaceAll(/\\[{}]/g, '').split('}').length;
    expect(open).toBe(closed);
    expect(entry).toMatch(/\n {2}title = \{\{.+\}\},\n/);
    expect(entry).toContain(`\n  url = {${addressOf(page)}},\n`);
  });

  test('offers RIS: every line a tag, from TY to ER, with title and address', () => {
    const lines = offered(page, 'application/x-research-info-systems')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.at(0)).toMatch(/^TY {2}- /);
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines).toContain(`TI  - ${titleOf(page)}`);
    expect(lines).toContain(`UR  - ${addressOf(page)}`);
  });

  test('shows a reference to copy, with its full address', () => {
    const shown = page.shown.map((element) => (element.tagName === 'p' ? textOf(element) : ''));
    expect(
      shown.some((text) => text.includes(titleOf(page)) && text.endsWith(addressOf(page))),
    ).toBe(true);
  });
});
