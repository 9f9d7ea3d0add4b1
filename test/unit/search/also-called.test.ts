import { describe, expect, test } from 'vitest';
import { alsoCalled, subjectsFound, workflowsOf } from '../../../src/search/query/also-called.ts';
import {
  conceptFileOf,
  conceptLexicon,
  readConcepts,
} from '../../../src/search/query/concept-file.ts';
import { conceptSchema } from '../../../src/vocabulary/concept.ts';

const concept = (id: string, given: object) =>
  conceptSchema.parse({ id, label: id, definition: 'Made up.', ...given });

const lexicon = conceptLexicon(
  readConcepts(
    conceptFileOf([
      concept('weeding', {
        label: 'Withdrawing stock',
        labels: {
          any: ['withdrawal'],
          public: ['stock editing', 'weeding'],
          academic: ['deselection'],
        },
        avoid: [{ term: 'weeding', also: 'gardening' }],
        workflow: ['collections', 'preservation'],
      }),
      concept('library-user', {
        label: 'Library user',
        labels: { public: ['patron'], any: ['user'] },
      }),
      concept('lending', {
        label: 'Interlibrary loan',
        labels: { any: ['ILL'], academic: ['document supply'] },
      }),
    ]),
  ),
);

describe('what others call it', () => {
  test('is the first word of each sector, then the others', () => {
    expect(alsoCalled('deselection complaints', lexicon)).toEqual([
      { typed: 'deselection', words: ['stock editing', 'withdrawal', 'weeding'] },
    ]);
  });

  test('is not said for an ambiguous word among others', () => {
    expect(alsoCalled('weeding complaints', lexicon)).toEqual([]);
  });

  test('is said for an ambiguous word that is the whole query', () => {
    expect(alsoCalled('weeding in the library', lexicon)).toHaveLength(1);
  });

  test('is never said for everybody whom a library serves', () => {
    expect(alsoCalled('patron', lexicon)).toEqual([]);
  });

  test('is said for an acronym in capitals only', () => {
    expect(alsoCalled('ILL', lexicon)).toHaveLength(1);
    expect(alsoCalled('ill', lexicon)).toEqual([]);
  });
});

test('The work that words belong to is the main one of their concept', () => {
  expect(workflowsOf('deselection complaints', lexicon)).toEqual(['collections']);
});

describe('the subjects by which a case was found', () => {
  test('are called by their neutral name', () => {
    expect(subjectsFound('deselection, user', ['deselection'], lexicon)).toEqual([
      'withdrawing stock',
    ]);
  });

  test('are called as the field has them when the crosswalk has no name', () => {
    expect(subjectsFound('buying, receiving', ['receiving'], lexicon)).toEqual(['receiving']);
  });

  test('begin with the one that has most of the words', () => {
    expect(subjectsFound('supply, document supply', ['document', 'supply'], undefined)).toEqual([
      'document supply',
      'supply',
    ]);
  });
});
