/** What the built site says of its cases, read from pages that have nothing to do with search. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Slugs of the cases with a value, from the value's own pages in the lists. */
export function casesWith(facet: string, value: string): readonly string[] {
  const folder = join(inject('builtSite'), 'browse', facet, value);
  const further = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  const pages = ['', ...further].map((name) =>
    readFileSync(join(folder, name, 'index.html'), 'utf8'),
  );
  return linkedCases(pages.map(mainOf).join('\n'));
}

/** Slugs of all cases: each has a folder with a page. */
export function everyCase(): readonly string[] {
  return readdirSync(join(inject('builtSite'), 'cases'));
}

function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

function linkedCases(html: string): readonly string[] {
  const slugs = [...html.matchAll(/href="\/cases\/([^"/]+)\/"/g)].map(([, slug = '']) => slug);
  return [...new Set(slugs)];
}

/** Slugs in an order of their own, to compare sets. */
export function inOrder(slugs: readonly string[]): readonly string[] {
  return [...slugs].sort();
}
