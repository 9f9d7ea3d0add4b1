import { describe, expect, test } from 'vitest';
import { facetFileOf } from '../../../src/search/build/facet-file.ts';
import { valuesOf } from '../../../src/search/query/facet-table.ts';
import { smallCases, smallFile, smallTable } from './small-table.ts';

const ids = new Map(smallCases.map(({ slug }) => [slug, `en_${slug}`]));

describe('the facet table', () => {
  test('has cases newest first, whatever order they come in', () => {
    expect(facetFileOf([...smallCases].reverse(), ids).ids).toEqual([
      'en_fines',
      'en_weeding',
      'en_ward',
      'en_campus',
    ]);
  });

  test('is the same bytes for the same cases', () => {
    expect(JSON.stringify(facetFileOf(smallCases, ids))).toBe(
      JSON.stringify(facetFileOf(smallCases, ids)),
    );
  });

  test('writes a single value without its list', () => {
    expect(smallFile.facets.result).toEqual({
      values: ['did-not-work', 'mixed', 'worked'],
      cases: [2, 1, 2, 0],
    });
  });

  test('gives back the values of a case in the order in which it had them', () => {
    expect(valuesOf(smallTable, 'workflow', 2)).toEqual(['outreach', 'circulation']);
  });

  test('knows the row of a fragment, and that another page has none', () => {
    expect([smallTable.rowOf('ward'), smallTable.rowOf('about')]).toEqual([2, undefined]);
  });

  test('refuses a case that the index does not have, by name', () => {
    expect(() => facetFileOf(smallCases, new Map())).toThrow('fines, weeding, ward, campus');
  });
});
