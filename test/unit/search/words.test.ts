import { describe, expect, test } from 'vitest';
import { queryWords } from '../../../src/search/query/words.ts';

describe('the words of a query', () => {
  test('are lower case, each once, without punctuation at their edges', () => {
    expect(queryWords('Fines, (fines) and Charges!').words).toEqual(['fines', 'charges']);
  });

  test('leave out stop words and say which', () => {
    const { words, dropped } = queryWords('story time for people with dementia');
    expect(words).toEqual(['story', 'time', 'people', 'dementia']);
    expect(dropped).toEqual(['for', 'with']);
  });

  test('leave out what every case is about', () => {
    expect(queryWords('library fines').words).toEqual(['fines']);
    expect(queryWords('library').words).toEqual(['library']);
  });

  test('keep stop words when there is nothing else', () => {
    expect(queryWords('to do').words).toEqual(['to', 'do']);
  });

  test('keep hyphens and apostrophes inside a word', () => {
    expect(queryWords('e-books people’s').words).toEqual(['e-books', 'people’s']);
  });

  test('keep words of other scripts and accents', () => {
    expect(queryWords('bibliothèque 図書館').words).toEqual(['bibliothèque', '図書館']);
  });

  test('are none when only punctuation was typed', () => {
    expect(queryWords(' ?!. ')).toEqual({ phrases: [], words: [], dropped: [] });
  });
});

describe('a quoted string', () => {
  test('is a phrase and is left alone, stop words and all', () => {
    expect(queryWords('"Story time for people"')).toEqual({
      phrases: ['Story time for people'],
      words: [],
      dropped: [],
    });
  });

  test('may stand beside words', () => {
    expect(queryWords('weeding "last copy" store')).toEqual({
      phrases: ['last copy'],
      words: ['weeding', 'store'],
      dropped: [],
    });
  });

  test('may have curly quotation marks', () => {
    expect(queryWords('“last copy”').phrases).toEqual(['last copy']);
  });

  test('without its second mark is ordinary words', () => {
    expect(queryWords('"last copy').words).toEqual(['last', 'copy']);
  });

  test('with nothing in it is nothing', () => {
    expect(queryWords('"" fines').phrases).toEqual([]);
  });
});

test('A sentence leaves out the words with which it asks', () => {
  const { words, dropped } = queryWords('I am looking for examples of seed lending');
  expect(words).toEqual(['seed', 'lending']);
  expect(dropped).toContain('looking');
});

test('A few words by themselves are all meant', () => {
  expect(queryWords('good examples').words).toEqual(['good', 'examples']);
});

test('A sentence of nothing but asking keeps its words', () => {
  expect(queryWords('can you tell me something').words).toEqual(['tell', 'something']);
});
