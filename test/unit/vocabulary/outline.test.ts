import { describe, expect, test } from 'vitest';
import { neighboursOf, outlineOf } from '../../../src/vocabulary/outline.ts';
import { concept, smallVocabulary } from '../../fixtures/small-vocabulary.ts';

const ids = (concepts: readonly { readonly id: string }[]) => concepts.map((each) => each.id);

describe('the outline of a scheme', () => {
  test('puts narrower concepts under what is broader, in display order', () => {
    const outline = outlineOf(smallVocabulary.sector.concepts);
    expect(outline.map((each) => each.concept.id)).toEqual(['lighthouse', 'circus', 'guild']);
    expect(outline[2]?.narrower.map((each) => each.concept.id)).toEqual(['tailors', 'bakers']);
  });
});

describe('the neighbours of a concept', () => {
  const { concepts } = smallVocabulary.workflow;

  test('are what is broader, narrower and related', () => {
    const polishing =
      concepts.find((each) => each.id === 'polishing') ?? concept({ id: 'missing' });
    const { broader, narrower, related } = neighboursOf(concepts, polishing);
    expect([ids(broader), ids(narrower), ids(related)]).toEqual([['indoors'], [], ['juggling']]);
  });

  test('name ancestors from the top down', () => {
    const chain = [
      concept({ id: 'top' }),
      concept({ id: 'middle', broader: 'top' }),
      concept({ id: 'leaf', broader: 'middle' }),
    ] as const;
    expect(ids(neighboursOf(chain, chain[2]).broader)).toEqual(['top', 'middle']);
  });
});
