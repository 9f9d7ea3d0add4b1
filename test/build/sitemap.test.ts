/** Search engines are told of every page, and of nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from '../../src/site/read.ts';
import { pagesIn } from './built-pages.ts';

const folder = inject('builtSite');
const site = readSite('content');
const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

test('the sitemap lists every page but the missing one, each once', () => {
  const pages = pagesIn(folder).filter(({ file }) => file !== '404.html');
  expect([...listed].sort()).toEqual(pages.map(({ path }) => `${site.address}${path}`).sort());
});

test('cases say when they were last confirmed', () => {
  const entries = [...sitemap.matchAll(/<url><loc>[^<]+\/cases\/[^<]+<\/loc>(.*?)<\/url>/g)].map(
    ([, rest]) => rest,
  );
  expect(entries.length).toBeGreaterThanOrEqual(30);
  expect(
    entries.filter((rest) => !/^<lastmod>\d{4}-\d\d-\d\d<\/lastmod>$/.test(rest ?? '')),
  ).toEqual([]);
});

test('robots.txt leads to the sitemap', () => {
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
    `Sitemap: ${site.address}/sitemap.xml`,
  );
});
