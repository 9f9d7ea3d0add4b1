import { expect, test } from 'vitest';
import { fusedScores } from '../../../src/search/query/fusion.ts';

test('A thing scores 1 / (60 + rank) in each ranking that has it', () => {
  const scores = fusedScores([['a', 'b'], ['b']]);
  expect(scores.get('a')).toBeCloseTo(1 / 61);
  expect(scores.get('b')).toBeCloseTo(1 / 62 + 1 / 61);
});

test('Second place in two rankings beats first place in one', () => {
  const scores = fusedScores([
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect([...scores].sort((x, y) => y[1] - x[1])[0]?.[0]).toBe('c');
});

test('No rankings give no scores', () => {
  expect(fusedScores([]).size).toBe(0);
});
