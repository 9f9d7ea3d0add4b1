/** How good the related practice is that case pages show, by a judged set; see test/judged/README.md. */
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { relatedQuality } from '../../src/related/quality.ts';
import { all, attribute, pagesIn } from './built-pages.ts';

interface Judgment {
  readonly case: string;
  readonly best: readonly string[];
}

const judgments = readFileSync('test/judged/related.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Judgment);
const pages = new Map(
  pagesIn(inject('builtSite'))
    .filter(({ path }) => path.startsWith('/cases/'))
    .map((page) => [page.path, page]),
);

/** Slugs of the related cases in the order of the page. */
function shownBeside(slug: string): readonly string[] {
  const page = pages.get(`/cases/${slug}/`);
  const entries = page ? all(page, 'li', { class: 'entry' }) : [];
  return entries.flatMap((entry) => attribute(entry, 'data-case') ?? []);
}

const missed = judgments.filter(({ case: slug, best }) => {
  const firstThree = shownBeside(slug).slice(0, 3);
  return !best.some((each) => firstThree.includes(each));
});
const hits = judgments.length - missed.length;

test('every judged case, and every case judged best for it, has a page', () => {
  const named = judgments.flatMap(({ case: slug, best }) => [slug, ...best]);
  expect(named.filter((slug) => !pages.has(`/cases/${slug}/`))).toEqual([]);
  expect(judgments).toHaveLength(relatedQuality.judged);
});

// A case that is added may take the place of a judged one: one hit more or less is no fault of whoever adds it.
test('one of the two best is among the first three shown as often as the page about search says', () => {
  const said = missed.map(({ case: slug }) => slug).join(', ');
  console.log(`Related practice: hit@3 ${(hits / judgments.length).toFixed(2)}; missed: ${said}`);
  expect(Math.abs(hits - relatedQuality.hits)).toBeLessThanOrEqual(1);
});
