import { describe, expect, test } from 'vitest';
import { textIn } from '../../../src/i18n/text.ts';
import { measuredHow } from '../../../src/model/measured-how.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { smallVocabulary } from '../../fixtures/small-vocabulary.ts';

const words = { vocabulary: smallVocabulary, text: textIn('en'), language: 'en' };
const outcome: Outcome = { kind: 'one', direction: 'one', statement: 'More lamps were lent.' };
const measure = { name: 'Lamps lent', unit: 'lamps', after: 12 };
const sources = [
  { title: 'On lamps', publisher: 'The Daily Beam', kind: 'one' },
  { title: 'More on lamps', publisher: 'The Daily Beam', kind: 'one' },
  { title: 'Lamps, an inquiry', kind: 'one' },
];

describe('how an outcome was measured', () => {
  test('gives method and time, each publisher once, and why there is nothing to compare with', () => {
    const counted = {
      ...outcome,
      source: [1, 2],
      measure: { ...measure, method: 'one', period: 'in 2019' },
    };
    expect(measuredHow(counted, { sources, provenance: 'contributed' }, words)).toEqual([
      'How it was measured: one; in 2019.',
      'Reported by The Daily Beam.',
    ]);
  });

  test('says when the method is not stated and no earlier figure is given', () => {
    expect(
      measuredHow({ ...outcome, measure }, { sources, provenance: 'contributed' }, words),
    ).toEqual([
      'How it was measured is not stated.',
      'Reported by those who wrote this case.',
      'No earlier figure is given to compare it with.',
    ]);
  });

  test('says that a change came without the figures behind it', () => {
    const changed = {
      ...outcome,
      source: [3],
      measure: { name: 'Lamps', unit: 'lamps', change: 7 },
    };
    expect(measuredHow(changed, { sources, provenance: 'contributed' }, words).slice(1)).toEqual([
      'Reported in the source given.',
      'A change was reported, without the two figures behind it.',
    ]);
  });

  test('of an outcome without a figure says only who reported it', () => {
    expect(
      measuredHow({ ...outcome, source: [1] }, { sources, provenance: 'contributed' }, words),
    ).toEqual(['Reported by The Daily Beam.']);
  });

  test('without a source is the editors’ remark in a case that they wrote', () => {
    expect(measuredHow(outcome, { sources, provenance: 'compiled' }, words)).toEqual([
      'Noted by the editors.',
    ]);
  });
});
