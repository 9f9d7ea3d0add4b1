import { describe, expect, test } from 'vitest';
import { folded, hasWord } from '../../../src/terms/match.ts';

describe('finding a word among words', () => {
  const words = folded('Inter-library loan, café–lending, RapidILL');

  test.each(['inter library', 'INTER-LIBRARY', 'loan', 'cafe', 'lend', 'rapidill'])(
    'finds %s',
    (typed) => {
      expect(hasWord(words, typed)).toBe(true);
    },
  );

  test.each(['brary', 'ending', 'ill'])('does not find %s within a word', (typed) => {
    expect(hasWord(words, typed)).toBe(false);
  });

  test('finds everything when nothing is typed', () => {
    expect(hasWord(words, '  ')).toBe(true);
  });
});
