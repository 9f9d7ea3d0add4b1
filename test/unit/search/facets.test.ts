import { describe, expect, test } from 'vitest';
import { applyFacets, type Selection } from '../../../src/search/query/facets.ts';
import { everyRow, slugs, smallTable } from './small-table.ts';

const apply = (chosen: Selection, rows = everyRow) => applyFacets(smallTable, chosen, rows);
const found = (chosen: Selection) => slugs(apply(chosen).rows);

describe('chosen values', () => {
  test('of one facet are joined by OR', () => {
    expect(found({ result: ['worked', 'mixed'] })).toEqual(['fines', 'weeding', 'ward']);
  });

  test('of different facets are joined by AND', () => {
    expect(found({ result: ['worked'], sector: ['public'] })).toEqual(['fines']);
  });

  test('find a narrower sector under the wider one', () => {
    expect(found({ sector: ['special'] })).toEqual(['ward']);
  });

  test('of evidence mean that much or more', () => {
    expect(found({ evidence: ['level-2'] })).toEqual(['fines', 'ward']);
  });

  test('that no case has find nothing', () => {
    expect(found({ workflow: ['preservation'] })).toEqual([]);
  });

  test('that are above what any case has find nothing', () => {
    expect(found({ evidence: ['level-4'] })).toEqual([]);
  });

  test('keep the order in which the cases came', () => {
    expect(slugs(apply({ workflow: ['circulation'] }, [3, 2, 0]).rows)).toEqual([
      'campus',
      'ward',
      'fines',
    ]);
  });
});

describe('counts', () => {
  test('without a choice are those of all cases found', () => {
    expect(apply({}).counts.workflow).toEqual({
      circulation: 3,
      'collection-development': 1,
      governance: 1,
      outreach: 1,
    });
  });

  test('of a facet ignore its own choice', () => {
    expect(apply({ result: ['worked'] }).counts.result).toEqual({
      worked: 2,
      mixed: 1,
      'did-not-work': 1,
    });
  });

  test('of a facet follow the choices in the others', () => {
    expect(apply({ result: ['worked'] }).counts.sector).toEqual({
      public: 1,
      academic: 0,
      health: 1,
      special: 1,
    });
  });

  test('follow all choices but the own one at once', () => {
    const { counts } = apply({ result: ['worked'], sector: ['academic'] });
    expect(counts.result).toEqual({ worked: 0, mixed: 1, 'did-not-work': 1 });
    expect(counts.sector).toEqual({ public: 1, academic: 0, health: 1, special: 1 });
    expect(counts.workflow['circulation']).toBe(0);
  });

  test('of evidence count a case for its level and every lower one', () => {
    expect(apply({}).counts.evidence).toEqual({
      'level-0': 4,
      'level-1': 3,
      'level-2': 2,
      'level-3': 1,
    });
  });

  test('follow the words: only cases found are counted', () => {
    expect(apply({}, [0]).counts.result).toEqual({ worked: 1, mixed: 0, 'did-not-work': 0 });
  });
});
