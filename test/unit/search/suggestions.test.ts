import { describe, expect, test } from 'vitest';
import { conceptFileOf, readConcepts } from '../../../src/search/query/concept-file.ts';
import { suggestionsFor } from '../../../src/search/query/suggestions.ts';
import { conceptSchema } from '../../../src/vocabulary/concept.ts';

const concept = (id: string, label: string, labels: Record<string, string[]>) =>
  conceptSchema.parse({ id, label, labels, definition: 'Made up.' });

const suggestible = {
  concepts: readConcepts(
    conceptFileOf([
      concept('weeding', 'Withdrawing stock', { public: ['weeding'], academic: ['deselection'] }),
      concept('storytime', 'Storytime', { public: ['story hour', 'rhyme time'] }),
      concept('store', 'Off-site storage', { academic: ['remote store'] }),
    ]),
  ),
  titles: [
    ['a', 'A store fills up'],
    ['b', 'Storytimes are measured'],
  ] as const,
};

const textsFor = (typed: string) => suggestionsFor(typed, suggestible).map((each) => each.text);

describe('suggestions', () => {
  test('wait for three letters', () => {
    expect(textsFor('st')).toEqual([]);
  });

  test('put words that begin as typed before others, and titles last', () => {
    expect(textsFor('sto')).toEqual([
      'story hour',
      'Withdrawing stock',
      'remote store',
      'A store fills up',
      'Storytimes are measured',
    ]);
  });

  test('offer one word for a concept, in the words that were begun', () => {
    expect(textsFor('desel')).toEqual(['deselection']);
  });

  test('need every word that was typed', () => {
    expect(textsFor('rhyme ti')).toEqual(['rhyme time']);
  });

  test('do not offer what is typed already', () => {
    expect(textsFor('weeding')).toEqual([]);
  });
});
