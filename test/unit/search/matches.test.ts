import { expect, test } from 'vitest';
import { findMatches } from '../../../src/search/query/matches.ts';
import type { NamedSubject } from '../../../src/search/query/relevance.ts';
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
  findMatches(searchesFor(queryWords(query)), { index: over, size: 6 });

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

/** A case that only its area of work has the word for, besides one that is called so and many of the same area. */
function ofAnArea(nearer: number): SearchIndex {
  const hit = (id: string, field: string) => ({ id, words: [], matchedMetaFields: [field] });
  return {
    search: async () => ({
      results: [
        ...Array.from({ length: nearer }, (_, index) => hit(`called-${index}`, 'terms')),
        ...Array.from({ length: 30 }, (_, index) => hit(`area-${index}`, 'areas')),
      ],
    }),
  };
}

test('Cases that only their area of work brings fill up a page, and no more', async () => {
  const ids = async (nearer: number) => (await find('fines', ofAnArea(nearer))).map(({ id }) => id);
  expect((await ids(4)).filter((id) => id.startsWith('area'))).toHaveLength(6);
  expect((await ids(12)).filter((id) => id.startsWith('area'))).toHaveLength(0);
});

test('Of more than a page, a case that has only a word which half of the collection has is left out', async () => {
  const over = (others: number) =>
    smallIndex({
      story: 'story',
      ...Object.fromEntries(
        Array.from({ length: others }, (_, index) => [`time-${index}`, 'time']),
      ),
    });
  const found = async (others: number) =>
    findMatches(searchesFor(queryWords('story time')), { index: over(others), size: others + 1 });
  expect((await found(10)).map(({ id }) => id)).toEqual(['story']);
  expect(await found(9)).toHaveLength(10);
});

test('A subject that the query names raises the cases that are about it', async () => {
  const over = smallIndex({ passing: 'story time', about: 'a time for story' });
  const ids = async (subjects: readonly NamedSubject[]) =>
    (
      await findMatches(searchesFor(queryWords('story time')), { index: over, size: 2, subjects })
    ).map(({ id }) => id);
  expect(await ids([])).toEqual(['passing', 'about']);
  expect(await ids([{ ids: ['about'], rarity: 1 }])).toEqual(['about', 'passing']);
});

test('A word for whoever is served finds cases when the other words find none', async () => {
  const over = smallIndex({ one: 'every patron' });
  expect((await find('patron zeppelins', over)).map(({ id }) => id)).toEqual(['one']);
});

test('A subject by itself brings no case that has none of the words', async () => {
  const matches = await findMatches(searchesFor(queryWords('weeding')), {
    index: index(),
    size: 6,
    subjects: [{ ids: ['neither'], rarity: 1 }],
  });
  expect(matches.map(({ id }) => id)).not.toContain('neither');
});

test('Only the reader’s own words count when they ask for that', async () => {
  const matches = await findMatches(searchesFor(queryWords('weeding')), {
    index: calledWeeding(),
    ownWordsOnly: true,
    size: 2,
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
    size: 6,
    signal: controller.signal,
  });
  await expect(searching).rejects.toThrow('abort');
  expect(over.asked).toEqual(['weeding complaints']);
});
