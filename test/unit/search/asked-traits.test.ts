import { describe, expect, test } from 'vitest';
import { traitFileOf, traitLexicon, traitsAsked } from '../../../src/search/query/asked-traits.ts';
import { concept } from '../../fixtures/small-vocabulary.ts';

const lexicon = traitLexicon(
  traitFileOf({
    challenge: {
      concepts: [
        concept({ id: 'money', label: 'Funding', labels: { any: ['budget cuts'] } }),
        concept({ id: 'hours', label: 'Limited time', labels: { public: ['queues', 'rules'] } }),
        concept({ id: 'law', label: 'Policy and law', labels: { any: ['rules'] } }),
      ],
    },
    desk: { concepts: [concept({ id: 'front', labels: { any: ['front of house'] } })] },
  }),
);

describe('what a query asks about', () => {
  test('is known by the words of every kind of library', () => {
    expect(traitsAsked('budget cut, and queues at the front of house', lexicon)).toEqual({
      challenge: ['money', 'hours'],
      desk: ['front'],
    });
  });

  test('is not known by a word that two concepts share', () => {
    expect(traitsAsked('rules', lexicon)).toEqual({ challenge: [], desk: [] });
  });
});
