import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../../src/search/eval/evaluate.ts';
import { outOfDate, publishedFrom } from '../../../../src/search/eval/published.ts';
import { reportJson, reportText } from '../../../../src/search/eval/report.ts';
import { shortfalls } from '../../../../src/search/eval/targets.ts';

const quality = {
  queries: 2,
  ndcg10: 0.8,
  mrr: 0.9,
  recall10: 0.7,
  otherSectorRecall10: 0.6,
  zeroRate: 0,
};

const figures = (given: Partial<Figures> = {}): Figures => ({
  ...quality,
  byGroup: { sentence: quality },
  searchesPerQuery: 3,
  bytesPerQuery: 120_000,
  millisecondsPerQuery: 4,
  ...given,
});

const plain = figures({ ndcg10: 0.3, byGroup: { sentence: { ...quality, ndcg10: 0.1 } } });

describe('the targets', () => {
  test('are met by figures at or above them', () => {
    expect(shortfalls({ plain, ours: figures() })).toEqual([]);
  });

  test.each([
    [{ ndcg10: 0.69 }, 'ndcg10'],
    [{ otherSectorRecall10: 0.59 }, 'otherSectorRecall10'],
    [{ zeroRate: 0.01 }, 'zeroRate'],
  ])('are missed by %o', (given, name) => {
    expect(shortfalls({ plain, ours: figures(given) })[0]).toContain(name);
  });

  test('are missed by a group below plain Pagefind', () => {
    const better = figures({ byGroup: { sentence: { ...quality, ndcg10: 0.9 } } });
    expect(shortfalls({ plain: better, ours: figures() })[0]).toContain('"sentence"');
  });
});

test('Programs get one object with the figures of both and nothing else', () => {
  const report = JSON.parse(reportJson({ plain, ours: figures() })) as Record<string, object>;
  expect(Object.keys(report)).toEqual(['plain', 'ours']);
  expect(Object.keys(report['ours'] ?? {})).toEqual([
    'ndcg10',
    'mrr',
    'recall10',
    'otherSectorRecall10',
    'zeroRate',
    'byGroup',
    'searchesPerQuery',
  ]);
});

test('People get both in one table, with what a query costs', () => {
  const table = reportText({ plain, ours: figures() });
  expect(table).toMatch(/all queries +2 +0\.300 +0\.800/);
  expect(table).toContain('3.0 searches, 120.0 KB');
});

describe('published figures', () => {
  const published = publishedFrom({ plain, ours: figures() }, { measured: '2026-01-02', cases: 4 });

  test('are those that were measured, rounded', () => {
    expect(published).toMatchObject({
      queries: 2,
      ours: { ndcg10: 0.8, searches: 3, kilobytes: 120 },
      plain: { groups: [{ group: 'sentence', queries: 2, ndcg10: 0.1 }] },
    });
  });

  test('stay while what is measured is no more than a hundredth away', () => {
    expect(outOfDate(published, { plain, ours: figures({ ndcg10: 0.809 }) })).toEqual([]);
  });

  test('are out of date when it is further away, and say how to mend that', () => {
    const [said] = outOfDate(published, { plain, ours: figures({ ndcg10: 0.82 }) });
    expect(said).toContain('ndcg10 of ours is published as 0.8 and measured as 0.82');
    expect(said).toContain('npm run eval -- --write');
  });
});
