import { describe, expect, test } from 'vitest';
import { mostVaried, wordsFor, wordsToKnow } from '../../../src/vocabulary/words.ts';
import { concept, smallVocabulary } from '../../fixtures/small-vocabulary.ts';

describe('the words for a concept', () => {
  const lamp = concept({
    id: 'lamp',
    labels: { any: ['light'], lighthouse: ['lantern', 'beacon'], tailors: ['candle'] },
  });
  const words = wordsFor(smallVocabulary, lamp);

  test('are grouped by top sector, also for sectors without a word', () => {
    expect(words.bySector.map((each) => [each.sector.id, each.own])).toEqual([
      ['lighthouse', ['lantern', 'beacon']],
      ['circus', []],
      ['guild', []],
    ]);
  });

  test('of a narrower sector stand under its top sector by name', () => {
    const within = words.bySector[2]?.within.map((each) => [each.sector.id, each.words]);
    expect(within).toEqual([['tailors', ['candle']]]);
  });

  test('heard in most sectors are kept apart', () => {
    expect(words.anywhere).toEqual(['light']);
  });
});

describe('the concept that shows the crosswalk best', () => {
  const same = concept({ id: 'same', labels: { lighthouse: ['rope'], circus: ['rope'] } });
  const varied = concept({ id: 'varied', labels: { lighthouse: ['line'], circus: ['tightrope'] } });

  test('is the one with the most different first words', () => {
    expect(mostVaried(smallVocabulary, [same, varied])?.id).toBe('varied');
  });

  test('is missing where there are no concepts', () => {
    expect(mostVaried(smallVocabulary, [])).toBeUndefined();
  });
});

describe('the words to know for an area of work', () => {
  const lamp = concept({
    id: 'lamp',
    workflow: ['polishing', 'juggling'],
    labels: { lighthouse: ['lantern', 'beacon'], circus: ['spotlight'], guild: ['lantern'] },
  });
  const rope = concept({
    id: 'rope',
    workflow: ['polishing'],
    labels: { lighthouse: ['line'], circus: ['tightrope'], guild: ['cord'] },
  });
  const others = [
    concept({ id: 'elsewhere', workflow: ['juggling', 'polishing'], labels: lamp.labels }),
    concept({
      id: 'same',
      workflow: ['polishing'],
      labels: { lighthouse: ['oil'], circus: ['oil'] },
    }),
    concept({ id: 'unsaid', workflow: ['polishing'], labels: { circus: ['sawdust'] } }),
  ];
  const vocabulary = {
    ...smallVocabulary,
    term: { ...smallVocabulary.term, concepts: [lamp, rope, ...others] },
  };
  const words = wordsToKnow(vocabulary, { sector: 'lighthouse', workflow: 'polishing' });

  test('are those that others say otherwise, the most varied first', () => {
    expect(words.map(({ concept: { id }, own }) => [id, own])).toEqual([
      ['rope', 'line'],
      ['lamp', 'lantern'],
    ]);
  });

  test('stand beside what others say, without those who say the same', () => {
    expect(words[1]?.others.map(({ sector, word }) => [sector.id, word])).toEqual([
      ['circus', 'spotlight'],
    ]);
  });
});
