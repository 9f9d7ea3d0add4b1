/** What the built site says of its cases, read from pages that have nothing to do with search. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Slugs of the cases with a value, from the value's own page in the lists; for values that fit on one page. */
export function casesWith(facet: string, value: string): readonly string[] {
  const file = join(inject('builtSite'), 'browse', facet, value, 'index.html');
  return [...new Set([...readFileSync(file, 'utf8').matchAll(/data-case="([^"]+)"/g)].map(([, slug = '']) => slug))];
}

/** Slugs of all cases, newest first, from the search page as it was built. */
export function everyCase(): readonly string[] {
  const html = readFileSync(join(inject('builtSite'), 'search', 'index.html'), 'utf8');
  const main = html.slice(html.indexOf('<search-results'), html.indexOf('<template'));
  return [...new Set([...main.matchAll(/href="\/cases\/([^"/]+)\/"/g)].map(([, slug = '']) => slug))];
}

/** Slugs in an order of their own, to compare sets. */
export function inOrder(slugs: readonly string[]): readonly string[] {
  return [...slugs].sort();
}
