import { describe, expect, test } from 'vitest';
import {
  busiestWorkflow,
  cellsOf,
  emptiestSector,
  fullestCell,
  gapMap,
} from '../../../src/model/gap-map.ts';
import { smallCase } from '../../fixtures/small-case.ts';
import { smallVocabulary } from '../../fixtures/small-vocabulary.ts';

const map = gapMap(
  [
    smallCase({ sector: ['lighthouse', 'tailors'], workflow: ['polishing'] }),
    smallCase({ sector: ['tailors', 'bakers'], workflow: ['polishing', 'juggling'] }),
  ],
  smallVocabulary,
);

describe('the gap map', () => {
  test('has a row for every area of work and a column for every top sector', () => {
    expect(map.sectors).toEqual(['lighthouse', 'circus', 'guild']);
    expect(map.rows.map((row) => row.workflow)).toEqual(['polishing', 'juggling']);
  });

  test('counts a joint case once for each top sector, however many narrower ones it has', () => {
    expect(map.rows.map((row) => row.counts)).toEqual([
      [1, 0, 2],
      [0, 0, 1],
    ]);
  });

  test('knows its fullest cell, its busiest work and its emptiest sector', () => {
    expect(fullestCell(map)).toEqual({ workflow: 'polishing', sector: 'guild', count: 2 });
    expect(busiestWorkflow(map)).toBe('polishing');
    expect(emptiestSector(map)).toEqual({ sector: 'circus', empty: 2 });
  });

  test('lists its cells row by row', () => {
    expect(cellsOf(map)).toHaveLength(6);
    expect(cellsOf(map)[2]).toEqual({ workflow: 'polishing', sector: 'guild', count: 2 });
  });

  test('of no cases has no fullest cell', () => {
    const empty = gapMap([], smallVocabulary);
    expect([fullestCell(empty), busiestWorkflow(empty)]).toEqual([undefined, undefined]);
  });
});
