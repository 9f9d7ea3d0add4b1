import { describe, expect, test } from 'vitest';
import { ndcg, recall, reciprocalRank } from '../../../../src/search/eval/measures.ts';

const grades = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 0],
]);

describe('nDCG', () => {
  test('is 1 for the best order', () => {
    expect(ndcg(['a', 'b', 'c'], grades)).toBe(1);
  });

  test('takes the grade as gain and the logarithm of the rank as discount', () => {
    const best = 3 + 1 / Math.log2(3);
    expect(ndcg(['b', 'a'], grades)).toBeCloseTo((1 + 3 / Math.log2(3)) / best);
  });

  test('looks at ten documents', () => {
    const others = Array.from({ length: 10 }, (_, index) => `other-${index}`);
    expect(ndcg([...others, 'a'], grades)).toBe(0);
  });
});

describe('the reciprocal rank', () => {
  test('is that of the first relevant document', () => {
    expect(reciprocalRank(['c', 'b', 'a'], grades)).toBe(1 / 2);
  });

  test('is 0 without one', () => {
    expect(reciprocalRank(['c'], grades)).toBe(0);
  });
});

describe('recall', () => {
  test('is the share of the relevant documents among the first ten', () => {
    expect(recall(['b', 'c'], grades)).toBe(1 / 2);
  });

  test('can be of some documents only', () => {
    expect(recall(['b'], grades, (id) => id === 'b')).toBe(1);
  });

  test('is nothing when there is nothing to find', () => {
    expect(recall(['a'], grades, () => false)).toBeUndefined();
  });
});
