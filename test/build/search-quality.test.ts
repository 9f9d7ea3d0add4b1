/** How well search does on the judged set, over the built site and without a browser; see test/judged/README.md. */
import { beforeAll, expect, inject, test } from 'vitest';
import figures from '../../src/search/eval/figures.json' with { type: 'json' };
import { evaluateSite } from '../../src/search/eval/index.ts';
import { outOfDate } from '../../src/search/eval/published.ts';
import { reportText, type Comparison } from '../../src/search/eval/report.ts';
import { shortfalls } from '../../src/search/eval/targets.ts';

let found: Comparison;

beforeAll(async () => {
  found = await evaluateSite(inject('builtSite'), {
    queries: 'test/judged/queries.jsonl',
    qrels: 'test/judged/qrels.txt',
  });
  console.log(reportText(found));
});

test('Search reaches every target, and no kind of query does worse than with plain Pagefind', () => {
  expect(shortfalls(found)).toEqual([]);
});

test('The figures on the page about search are those of this build', () => {
  expect(outOfDate(figures, found)).toEqual([]);
});
