/** The real content as the editions find it: how many cases, of which date. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import type { BuiltSite } from '../../src/offline/edition.ts';

const cases = resolve('content/cases');

/** The built site, described by counting and reading, not by the code that is tested. */
export function realSite(): BuiltSite {
  const slugs = realSlugs();
  const dates = slugs.flatMap((slug) =>
    [...text(slug).matchAll(/^(?:published|confirmed): (\d{4}-\d{2}-\d{2})$/gm)].map(
      ([, date = '']) => date,
    ),
  );
  return {
    folder: inject('builtSite'),
    base: '/',
    cases: slugs.length,
    date: dates.toSorted().at(-1) ?? '',
  };
}

export function realSlugs(): readonly string[] {
  return readdirSync(cases)
    .filter((slug) => !/^retired:/m.test(text(slug)))
    .sort();
}

function text(slug: string): string {
  return readFileSync(join(cases, slug, 'index.mdx'), 'utf8');
}
