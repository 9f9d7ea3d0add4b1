import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWordList, writeWordList } from '../../../src/search/query/word-list.ts';

test('Words come back in alphabetical order', () => {
  const written = writeWordList(
    new Map([
      ['weeding', 1],
      ['catalogue', 2],
      ['catalog', 4],
    ]),
  );
  expect([...readWordList(written)]).toEqual([
    ['catalog', 4],
    ['catalogue', 2],
    ['weeding', 1],
  ]);
});

test('What a word shares with the one before is written as its length', () => {
  expect(
    writeWordList(
      new Map([
        ['catalog', 1],
        ['catalogue', 1],
      ]),
    ),
  ).toBe('0catalog07ue0');
});

test('Any words survive being written', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^\p{Ll}{4,40}$/u));
  fc.assert(
    fc.property(words, (given) => {
      const counts = new Map(given.map((each) => [each, 1]));
      expect([...readWordList(writeWordList(counts)).keys()]).toEqual([...given].sort());
    }),
  );
});
