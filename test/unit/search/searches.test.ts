import { expect, test } from 'vitest';
import { searchesFor } from '../../../src/search/query/searches.ts';
import { queryWords } from '../../../src/search/query/words.ts';

const searches = (query: string) => searchesFor(queryWords(query));

test('Several words are searched together, then each by itself', () => {
  expect(searches('late fines')).toEqual({
    required: [],
    together: 'late fines',
    apart: ['late', 'fines'],
    everyday: [],
    pairs: ['"late fines"'],
  });
});

test('A word by itself is searched once', () => {
  expect(searches('fines')).toEqual({
    required: [],
    together: 'fines',
    apart: [],
    everyday: [],
    pairs: [],
  });
});

test('A word of fewer than three letters is not searched by itself', () => {
  expect(searches('uk fines').apart).toEqual(['fines']);
});

test('A phrase is required and goes to the index in quotation marks', () => {
  expect(searches('"last copy" store')).toEqual({
    required: ['"last copy"'],
    together: 'store',
    apart: [],
    everyday: [],
    pairs: [],
  });
});

test('A phrase by itself needs no other search', () => {
  expect(searches('"last copy"')).toEqual({
    required: ['"last copy"'],
    apart: [],
    everyday: [],
    pairs: [],
  });
});

test('A word for whoever is served decides nothing beside others', () => {
  expect(searches('patron fines')).toMatchObject({ together: 'fines', everyday: ['patron'] });
});

test('A word for whoever is served is searched like any other when it is alone', () => {
  expect(searches('patrons')).toMatchObject({ together: 'patrons', everyday: [] });
});
