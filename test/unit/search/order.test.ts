import { describe, expect, test } from 'vitest';
import { acrossTheStreet, sorted } from '../../../src/search/query/order.ts';
import { everyRow, slugs, smallTable } from './small-table.ts';

describe('the order of results', () => {
  test('by relevance is left alone', () => {
    expect(slugs(sorted(smallTable, [2, 0, 3], 'relevance'))).toEqual(['ward', 'fines', 'campus']);
  });

  test('by date puts the newest first', () => {
    expect(slugs(sorted(smallTable, [2, 0, 3], 'newest'))).toEqual(['fines', 'ward', 'campus']);
  });

  test('by evidence puts the strongest first', () => {
    expect(slugs(sorted(smallTable, everyRow, 'evidence'))).toEqual([
      'ward',
      'fines',
      'weeding',
      'campus',
    ]);
  });
});

describe('the street', () => {
  const sides = (sector: string | undefined, rows = everyRow) =>
    acrossTheStreet(smallTable, rows, sector).map(({ side, rows: here }) => [side, slugs(here)]);

  test('puts other sectors first, each side in its order', () => {
    expect(sides('academic')).toEqual([
      ['across', ['fines', 'ward']],
      ['own', ['weeding', 'campus']],
    ]);
  });

  test('keeps a case with a partner in the reader’s sector on the reader’s side', () => {
    expect(sides('public')[1]).toEqual(['own', ['fines', 'weeding']]);
  });

  test('counts a health library as special', () => {
    expect(sides('special')[1]).toEqual(['own', ['ward']]);
  });

  test('is not there for a reader who has not said who they are', () => {
    expect(sides(undefined)).toEqual([['all', ['fines', 'weeding', 'ward', 'campus']]]);
  });

  test('has one side when the other is empty', () => {
    expect(sides('tribal')).toEqual([['across', ['fines', 'weeding', 'ward', 'campus']]]);
  });

  test('has no side when nothing is found', () => {
    expect(sides('public', [])).toEqual([]);
  });
});
