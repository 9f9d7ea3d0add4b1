/** Computed fields: evidence with its reasons, staleness, completeness, figures. */
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/model/evidence.ts';
import { barsOf, figureOf, headlineFigure } from '../../../src/model/figure.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { isStale } from '../../../src/model/staleness.ts';
import { completenessOf } from '../../../src/model/completeness.ts';
import { judge, soundCase, withFields } from '../check/gate.ts';

const statement = 'More books came back than in the year before.';
const outcome = (rest: Partial<Outcome>): Outcome => ({
  kind: 'use',
  direction: 'improved',
  statement,
  ...rest,
});
const counted = { name: 'Books returned', unit: 'books', after: 150, method: 'counts' };
const compared = { ...counted, before: 100, method: 'before-after' };
const reports = [
  { title: 'A report', kind: 'report' },
  { title: 'A study', kind: 'peer-reviewed' },
];

const level = (outcomes: readonly Outcome[], { adoptions = 0, confirmed = '2026-01-15' } = {}) =>
  evidenceOf(
    { outcome: [...outcomes], sources: reports, confirmed },
    { adoptions, today: '2026-11-25' },
  );

describe('evidence', () => {
  test('is 0 for an account without figures', () => {
    expect(level([outcome({})])).toEqual({ level: 0, reasons: ['account-only', 'no-figures'] });
  });

  test('is 1 for figures that are compared with nothing', () => {
    expect(level([outcome({ measure: counted })])).toEqual({
      level: 1,
      reasons: ['figures', 'not-compared'],
    });
  });

  test('is 2 for figures before and after', () => {
    expect(level([outcome({ measure: compared, source: [1] })])).toEqual({
      level: 2,
      reasons: ['compared', 'not-independent'],
    });
  });

  test('is 2 for two figures whose method nobody stated', () => {
    const { method: _, ...unstated } = compared;
    expect(level([outcome({ measure: unstated, source: [1] })]).level).toBe(2);
  });

  test('is 3 when a peer-reviewed source gives the comparison', () => {
    expect(level([outcome({ measure: compared, source: [1, 2] })])).toEqual({
      level: 3,
      reasons: ['compared', 'independent', 'not-adopted'],
    });
  });

  test('stays 1 when the peer-reviewed source is not that of a comparison', () => {
    expect(level([outcome({ measure: counted, source: [2] })]).level).toBe(1);
  });

  test('is 4 when another library has adopted it', () => {
    expect(level([outcome({ measure: compared, source: [2] })], { adoptions: 1 }).level).toBe(4);
  });

  test('loses one level when nobody has confirmed the case for three years, and says so', () => {
    expect(
      level([outcome({ measure: compared, source: [2] })], { confirmed: '2023-11-24' }),
    ).toEqual({
      level: 2,
      reasons: ['compared', 'independent', 'not-adopted', 'stale'],
    });
  });

  test('does not go below 0', () => {
    expect(level([outcome({})], { confirmed: '2010-01-01' }).level).toBe(0);
  });
});

describe('staleness', () => {
  test('begins on the day after thirty-six months', () => {
    expect(isStale('2023-11-25', '2026-11-25')).toBe(false);
    expect(isStale('2023-11-25', '2026-11-26')).toBe(true);
  });

  test('crosses the turn of a year', () => {
    expect(isStale('2023-12-31', '2026-12-31')).toBe(false);
    expect(isStale('2023-12-31', '2027-01-01')).toBe(true);
  });
});

describe('completeness', () => {
  test('names what a full case would still need', () => {
    const verdict = judge(withFields('size: solo'));
    if (!('passed' in verdict)) throw new Error('the fictional case did not pass');
    expect(completenessOf(verdict.passed.data)).toEqual({
      filled: ['size', 'sources'],
      missing: ['structure', 'effort', 'transfer', 'role', 'skill'],
    });
  });
});

describe('figures', () => {
  test('group thousands and keep the qualifier apart', () => {
    expect(figureOf({ ...counted, after: 2456, qualifier: 'over' }, 'en')).toEqual({
      qualifier: 'over',
      number: '2,456',
      unit: '',
      caption: 'Books returned',
    });
  });

  test('show a share with its sign', () => {
    expect(figureOf({ ...counted, unit: 'per cent', after: 54 }, 'en')).toMatchObject({
      number: '54',
      unit: '%',
    });
  });

  test('show a change with its direction', () => {
    expect(figureOf({ name: 'Loans', unit: 'loans', change: 7 }, 'en')).toMatchObject({
      number: '+7',
      unit: '%',
    });
    expect(figureOf({ name: 'Loans', unit: 'loans', change: -7 }, 'en').number).toMatch(/^[-−]7$/);
  });

  test('show a range with both its ends', () => {
    expect(figureOf({ ...counted, after: { min: 3, max: 5 } }, 'en').number).toBe('3–5');
  });

  test('head a list with the first outcome that has a figure', () => {
    expect(
      headlineFigure({ outcome: [outcome({}), outcome({ measure: counted })] }, 'en')?.number,
    ).toBe('150');
    expect(headlineFigure({ outcome: [outcome({})] }, 'en')).toBeUndefined();
  });
});

describe('bars', () => {
  test('share a zero and give the longest the full width', () => {
    expect(barsOf(compared, 'en')).toEqual([
      { which: 'before', value: '100', length: 100 / 150 },
      { which: 'after', value: '150', length: 1 },
    ]);
  });

  test('are not drawn for a single figure', () => {
    expect(barsOf(counted, 'en')).toEqual([]);
  });

  test('are not drawn below zero', () => {
    expect(barsOf({ ...compared, before: -5 }, 'en')).toEqual([]);
  });
});

test('the fictional case is of evidence level 2', () => {
  const verdict = judge(soundCase);
  if (!('passed' in verdict)) throw new Error('the fictional case did not pass');
  expect(evidenceOf(verdict.passed.data, { adoptions: 0, today: '2026-11-25' }).level).toBe(2);
});
