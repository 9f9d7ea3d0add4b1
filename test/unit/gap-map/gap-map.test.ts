/** Counting and drawing the gap map. */
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/gap-map/csv.ts';
import { drawingOf } from '../../../src/gap-map/drawing.ts';
import { filtered, mapSpecs, matrixOf, type MappedCase } from '../../../src/gap-map/matrix.ts';
import { strokesPath, strokesWidth } from '../../../src/gap-map/strokes.ts';

const [spec] = mapSpecs;

function mapped(values: Partial<MappedCase['values']>): MappedCase {
  const none = {
    sector: [],
    result: [],
    workflow: [],
    desk: [],
    evidence: ['level-0'],
    outcome: [],
    challenge: [],
    collaboration: [],
    setting: [],
    country: [],
    provenance: [],
  };
  return { values: { ...none, ...values } };
}

const cases = [
  mapped({
    workflow: ['circulation'],
    sector: ['public'],
    evidence: ['level-2'],
    setting: ['urban'],
  }),
  mapped({
    workflow: ['circulation', 'outreach'],
    sector: ['public', 'school'],
    evidence: ['level-3'],
    setting: ['rural'],
  }),
];

describe('the matrix', () => {
  const matrix = matrixOf(
    cases,
    spec!,
    ['circulation', 'outreach'],
    ['public', 'school', 'tribal'],
  );

  test('counts a case in every row and column that it has, the strongest evidence first', () => {
    expect(matrix.map((row) => row.map(({ levels }) => levels))).toEqual([
      [[3, 2], [3], []],
      [[3], [3], []],
    ]);
  });

  test('counts only cases that satisfy the filters', () => {
    expect(filtered(cases, { setting: 'rural' })).toEqual([cases[1]]);
    expect(filtered(cases, { setting: '' })).toEqual(cases);
  });
});

describe('strokes', () => {
  test('stand from the foot, the taller the stronger', () => {
    expect(strokesPath([4, 0])).toBe('M0 0h3.5v22h-3.5zM5.5 17h3.5v5h-3.5z');
  });

  test('are never more than thirty', () => {
    expect(strokesPath(Array.from({ length: 500 }, () => 1)).match(/M/g)).toHaveLength(30);
    expect(strokesWidth(500)).toBe(strokesWidth(30));
  });
});

describe('the spreadsheet', () => {
  const labels = { row: (id: string) => id, column: (id: string) => `=${id}` };

  test('quotes every value and keeps none from being read as a formula', () => {
    const text = csvOf([[{ row: 'a "b"', column: 'c', levels: [2, 1] }]], labels, [
      'Row',
      'Column',
      'Cases',
      'Strongest',
    ]);
    expect(text).toBe('"Row","Column","Cases","Strongest"\r\n"a ""b""","\'=c","2","2"\r\n');
  });
});

test('the picture escapes its labels and has a text alternative', () => {
  const svg = drawingOf({
    title: 'A & B',
    description: 'D',
    rows: ['<r>'],
    columns: ['c'],
    hues: ['#000'],
    cells: [[{ row: 'r', column: 'c', levels: [1] }]],
  });
  expect(svg).toContain('<title id="t">A &amp; B</title>');
  expect(svg).toContain('&lt;r&gt;');
});
