import { describe, expect, test } from 'vitest';
import { byLetter, opening } from '../../../src/vocabulary/letters.ts';
import { concept } from '../../fixtures/small-vocabulary.ts';

describe('concepts by letter', () => {
  test('are sorted by label and divided by first letter, whatever its case or accent', () => {
    const concepts = ['zebra', 'Ämter', 'apple', '3D printing'].map((label, n) =>
      concept({ id: `c${n}`, label }),
    );
    const letters = byLetter(concepts, 'en');
    expect(
      letters.map(({ letter, concepts: members }) => [letter, members.map((each) => each.label)]),
    ).toEqual([
      ['#', ['3D printing']],
      ['A', ['Ämter', 'apple']],
      ['Z', ['zebra']],
    ]);
  });
});

test('a label opens a line with a capital and keeps the rest', () => {
  expect(opening('e-book lending by ILL', 'en')).toBe('E-book lending by ILL');
});
