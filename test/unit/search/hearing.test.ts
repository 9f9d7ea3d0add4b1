import { expect, test } from 'vitest';
import { hear } from '../../../src/search/query/hearing.ts';
import { queryWords } from '../../../src/search/query/words.ts';
import { smallIndex } from './small-index.ts';

const over = () =>
  smallIndex({
    fines: 'charges for catalogue cards and library labour were dropped',
    club: 'a story time and a book club',
  });

const heard = (query: string, index = over()) =>
  hear(queryWords(query), { index, words: index.words });

test('A word that the index has is taken as it stands', async () => {
  expect(await heard('charges')).toMatchObject({ words: ['charges'], corrections: [] });
});

test('A word that the index does not have becomes the nearest that it has', async () => {
  expect(await heard('chrages')).toMatchObject({
    words: ['charges'],
    corrections: [{ typed: 'chrages', heard: 'charges' }],
  });
});

test('The other English’s spelling is no correction', async () => {
  expect(await heard('labor')).toMatchObject({ words: ['labour'], corrections: [] });
});

test('Two words that were typed as one come apart', async () => {
  expect((await heard('storytime')).words).toEqual(['story', 'time']);
});

test('The beginning of a word is left alone: the reader may still be typing', async () => {
  expect(await heard('catalo')).toMatchObject({ words: ['catalo'], corrections: [] });
});

test('A word that is near to nothing is left alone', async () => {
  expect((await heard('xylophone')).words).toEqual(['xylophone']);
});

test('A phrase is left alone', async () => {
  expect(await heard('"chrages dropped"')).toMatchObject({
    phrases: ['chrages dropped'],
    corrections: [],
  });
});

test('The list of words is not fetched when every word is known', async () => {
  const index = over();
  const words = () => Promise.reject(new Error('fetched'));
  expect((await hear(queryWords('story club'), { index, words })).words).toEqual(['story', 'club']);
});
