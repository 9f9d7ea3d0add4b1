import { describe, expect, test } from 'vitest';
import { mostVaried, wordsFor } from '../../../src/vocabulary/words.ts';
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
