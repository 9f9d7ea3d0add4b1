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

const find = async (query: string, over = index()) =>
  findMatches(searchesFor(queryWords(query)), over);

test('Cases with all the words stand before cases with some, whatever their rank', async () => {
  const matches = await find('weeding complaints');
  expect(matches.map(({ id, whole }) => [id, whole])).toEqual([
    ['both', true],
    ['weeding', false],
    ['complaints', false],
  ]);
});

test('A case keeps the hits of every search that found it, that of all words first', async () => {
  const [both] = await find('weeding complaints');
  expect(both?.hits.map((hit) => hit.words)).toEqual([[5, 8], [5], [8]]);
});

test('A case without any of the words is not found', async () => {
  const matches = await find('weeding complaints');
  expect(matches.some(({ id }) => id === 'neither')).toBe(false);
});

test('With one word every match is whole', async () => {
  const matches = await find('weeding');
  expect(matches.every(({ whole }) => whole)).toBe(true);
});

test('A phrase must be there as it stands', async () => {
  expect((await find('"last copy"')).map(({ id }) => id)).toEqual(['phrase']);
});

test('Words beside a phrase do not bring back cases without it', async () => {
  expect((await find('"last copy" thing')).map(({ id, whole }) => [id, whole])).toEqual([
    ['phrase', false],
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
  const searching = findMatches(
    searchesFor(queryWords('weeding complaints')),
    stopping,
    controller.signal,
  );
  await expect(searching).rejects.toThrow('abort');
  expect(over.asked).toEqual(['weeding complaints']);
});
