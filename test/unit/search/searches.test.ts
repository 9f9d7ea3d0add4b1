import { expect, test } from 'vitest';
import { searchesFor } from '../../../src/search/query/searches.ts';
import { queryWords } from '../../../src/search/query/words.ts';

const searches = (query: string) => searchesFor(queryWords(query));

test('Several words are searched together, then each by itself', () => {
  expect(searches('patron fines')).toEqual({
    required: [],
    together: 'patron fines',
    apart: ['patron', 'fines'],
    pairs: ['"patron fines"'],
  });
});

test('A word by itself is searched once', () => {
  expect(searches('fines')).toEqual({ required: [], together: 'fines', apart: [], pairs: [] });
});

test('A word of fewer than three letters is not searched by itself', () => {
  expect(searches('uk fines').apart).toEqual(['fines']);
});

test('A phrase is required and goes to the index in quotation marks', () => {
  expect(searches('"last copy" store')).toEqual({
    required: ['"last copy"'],
    together: 'store',
    apart: [],
    pairs: [],
  });
});

test('A phrase by itself needs no other search', () => {
  expect(searches('"last copy"')).toEqual({ required: ['"last copy"'], apart: [], pairs: [] });
});
