import { expect, test } from 'vitest';
import { fusedScores } from '../../../src/search/query/fusion.ts';

const ranking = (keys: readonly string[], weight = 1) => keys.map((key) => ({ key, weight }));

test('A thing scores 1 / (10 + rank) in each ranking that has it', () => {
  const scores = fusedScores([ranking(['a', 'b']), ranking(['b'])]);
  expect(scores.get('a')).toBeCloseTo(1 / 11);
  expect(scores.get('b')).toBeCloseTo(1 / 12 + 1 / 11);
});

test('Second place in two rankings beats first place in one', () => {
  const scores = fusedScores([ranking(['a', 'c']), ranking(['b', 'c'])]);
  expect([...scores].sort((x, y) => y[1] - x[1])[0]?.[0]).toBe('c');
});

test('A ranking of half the weight gives half the score', () => {
  expect(fusedScores([ranking(['a'], 0.5)]).get('a')).toBeCloseTo(0.5 / 11);
});

test('No rankings give no scores', () => {
  expect(fusedScores([]).size).toBe(0);
});
