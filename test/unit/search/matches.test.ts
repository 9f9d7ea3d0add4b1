import { expect, test } from 'vitest';
import { findMatches } from '../../../src/search/query/matches.ts';
import type { SearchIndex } from '../../../src/search/query/search-index.ts';
import { searchesFor } from '../../../src/search/query/searches.ts';
import { queryWords } from '../../../src/search/query/words.ts';
import { smallIndex } from './small-index.ts';

const index = () =>
  smallIndex({
    both: 'some way down it says weeding and then complaints',
    weeding: 'weeding weeding weeding',
    complaints: 'complaints about noise',
    neither: 'story time',
    phrase: 'the last copy in the store',
    scattered: 'copy the last thing in the store',
  });

const find = async (query: string, over: SearchIndex = index()) =>
  findMatches(searchesFor(queryWords(query)), { index: over });

test('Cases with all the words stand before cases with some, whatever their rank', async () => {
  const matches = await find('weeding complaints');
  expect(matches.map(({ id, fullness }) => [id, fullness])).toEqual([
    ['both', 'own'],
    ['weeding', 'some'],
    ['complaints', 'some'],
  ]);
});

test('A case keeps the hits of every search that found it, that of all words first', async () => {
  const [both] = await find('weeding complaints');
  expect(both?.hits.map((hit) => hit.words)).toEqual([[5, 8], [5], [8]]);
});

test('A case with fewer than half of the words is left out when others have more', async () => {
  const over = smallIndex({
    one: 'stock arrives',
    two: 'stock editing begins',
    three: 'stock editing brings complaints',
  });
  const matches = await find('stock editing complaints', over);
  expect(matches.map(({ id }) => id)).toEqual(['three', 'two']);
});

test('A case without any of the words is not found', async () => {
  const matches = await find('weeding complaints');
  expect(matches.some(({ id }) => id === 'neither')).toBe(false);
});

test('With one word every match is full', async () => {
  const matches = await find('weeding');
  expect(matches.every(({ fullness }) => fullness === 'own')).toBe(true);
});

test('A case that others’ words find stands after those whose own text has the word', async () => {
  const matches = await find('weeding', calledWeeding());
  expect(matches.map(({ id, fullness }) => [id, fullness])).toEqual([
    ['own', 'own'],
    ['elsewhere', 'called'],
  ]);
});

test('Only the reader’s own words count when they ask for that', async () => {
  const matches = await findMatches(searchesFor(queryWords('weeding')), {
    index: calledWeeding(),
    ownWordsOnly: true,
  });
  expect(matches.map(({ id }) => id)).toEqual(['own']);
});

test('Words that stand side by side as in the query raise a case', async () => {
  const over = smallIndex({
    apart: 'story of a time for all',
    together: 'long before it a story time',
  });
  expect((await find('story time dementia', over)).map(({ id }) => id)[0]).toBe('together');
});

/** Ranks first a case that has the word only among what others call it. */
function calledWeeding(): SearchIndex {
  return {
    search: async () => ({
      results: [
        { id: 'elsewhere', words: [], matchedMetaFields: ['terms'] },
        { id: 'own', words: [4], matchedMetaFields: ['terms'] },
      ],
    }),
  };
}

test('A phrase must be there as it stands', async () => {
  expect((await find('"last copy"')).map(({ id }) => id)).toEqual(['phrase']);
});

test('Words beside a phrase do not bring back cases without it', async () => {
  expect((await find('"last copy" thing')).map(({ id, fullness }) => [id, fullness])).toEqual([
    ['phrase', 'some'],
  ]);
});

test('A query without a word or phrase finds nothing', async () => {
  expect(await find('?!')).toEqual([]);
});

test('A stopped search asks no further', async () => {
  const controller = new AbortController();
  const over = index();
  const stopping: SearchIndex = {
    search(term) {
      controller.abort();
      return over.search(term);
    },
  };
  const searching = findMatches(searchesFor(queryWords('weeding complaints')), {
    index: stopping,
    signal: controller.signal,
  });
  await expect(searching).rejects.toThrow('abort');
  expect(over.asked).toEqual(['weeding complaints']);
});
