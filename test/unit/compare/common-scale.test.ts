import { describe, expect, test } from 'vitest';
import { outcomeRows } from '../../../src/compare/common-scale.ts';
import type { ComparedMeasure, ComparedOutcome } from '../../../src/compare/compared-case.ts';

const amount = (value: number) => ({ value, words: String(value) });

const counted = (unit: string, figures: Partial<ComparedMeasure>): ComparedOutcome => ({
  direction: 'improved',
  statement: 'Something changed.',
  measure: { caption: 'Things', unit, ...figures },
});

const uncounted: ComparedOutcome = { direction: 'improved', statement: 'Nobody counted.' };

const lengths = (cases: readonly (readonly ComparedOutcome[])[]) =>
  outcomeRows(cases).map(({ unit, cells }) => [
    unit?.name,
    cells.map((cell) => cell.map(({ bars }) => bars.map((bar) => bar.length))),
  ]);

describe('outcomes in the same unit', () => {
  test('stand in one row and are drawn on one scale, which ends at the largest of all', () => {
    const lamps = counted('lamps', { before: amount(50), after: amount(100) });
    const more = counted('Lamps', { after: amount(200) });
    expect(lengths([[lamps], [more]])).toEqual([['lamps', [[[0.25, 0.5]], [[1]]]]]);
    expect(outcomeRows([[lamps], [more]])[0]?.unit?.end).toBe('200');
  });

  test('are no row of their own when only one of the cases has them', () => {
    const own = [counted('lamps', { after: amount(1) }), counted('lamps', { after: amount(2) })];
    const rows = outcomeRows([own, [counted('ropes', { after: amount(3) })]]);
    expect(rows.map(({ unit }) => unit)).toEqual([undefined]);
  });

  test('leave the place of a case empty that has none', () => {
    const lamps = counted('lamps', { after: amount(1) });
    expect(outcomeRows([[lamps], [uncounted], [lamps]])[0]?.cells[1]).toEqual([]);
  });

  test('are not drawn when one of them is below nothing', () => {
    const rows = [
      [counted('points', { after: amount(-1) })],
      [counted('points', { after: amount(2) })],
    ];
    expect(lengths(rows)).toEqual([['points', [[[undefined]], [[undefined]]]]]);
    expect(outcomeRows(rows)[0]?.unit).not.toHaveProperty('end');
  });
});

test('a change in per cent is not on one scale with a number of per cent', () => {
  const share = counted('per cent', { after: amount(40) });
  const change = counted('per cent', { change: amount(7) });
  expect(outcomeRows([[share], [change]]).map(({ unit }) => unit)).toEqual([undefined]);
  expect(outcomeRows([[change], [change]])[0]?.unit?.isChange).toBe(true);
});

describe('every other outcome', () => {
  test('stands in the last row, whether it was counted or not', () => {
    const lamps = counted('lamps', { after: amount(1) });
    const rows = outcomeRows([[uncounted, lamps], [lamps]]);
    expect(rows.at(-1)?.cells.map((cell) => cell.length)).toEqual([1, 0]);
  });

  test('has bars of its own when it has a figure before and after, and none when it is alone', () => {
    const two = counted('lamps', { before: amount(2), after: amount(4) });
    const one = counted('ropes', { after: amount(9) });
    expect(lengths([[two], [one]])).toEqual([[undefined, [[[0.5, 1]], [[undefined]]]]]);
  });
});
