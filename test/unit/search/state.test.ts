import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetIds } from '../../../src/model/facet.ts';
import {
  choicesOf,
  emptyState,
  parametersOf,
  sortOf,
  stateFrom,
  withValues,
  without,
} from '../../../src/search/query/state.ts';
import { sorts } from '../../../src/search/query/order.ts';

const from = (address: string) => stateFrom(new URLSearchParams(address));
const to = (state: Parameters<typeof parametersOf>[0]) => parametersOf(state).toString();

describe('an address', () => {
  test('without parameters is the empty state, and back', () => {
    expect(from('')).toEqual(emptyState);
    expect(to(emptyState)).toBe('');
  });

  test('holds words, several values of a facet, order, side and page', () => {
    expect(from('q=weeding&sector=public&sector=academic&sort=newest&outside=off&page=3')).toEqual({
      query: 'weeding',
      chosen: { sector: ['public', 'academic'] },
      sort: 'newest',
      outsideFirst: false,
      ownWordsOnly: false,
      asTyped: false,
      page: 3,
    });
  });

  test('keeps a country’s capital letters', () => {
    expect(from('country=GB').chosen).toEqual({ country: ['GB'] });
  });

  test('passes over parameters that it does not know', () => {
    expect(from('colour=red&in=public&sort=price')).toEqual(emptyState);
  });

  test('passes over values that cannot be concepts', () => {
    expect(from('sector=%3Cscript%3E&sector=public').chosen).toEqual({ sector: ['public'] });
  });

  test('passes over pages that are not counted from one', () => {
    expect(['0', '-2', '1.5', 'x', '1e99'].map((page) => from(`page=${page}`).page)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  test('takes the last of several levels of evidence, and none for the lowest', () => {
    expect(from('evidence=level-1&evidence=level-2').chosen).toEqual({ evidence: ['level-2'] });
    expect(from('evidence=level-0').chosen).toEqual({});
  });

  test('leaves out the order that is in force anyway', () => {
    expect(to({ ...emptyState, query: 'fines', sort: 'relevance' })).toBe('q=fines');
    expect(to({ ...emptyState, sort: 'newest' })).toBe('');
  });

  test('cuts off a query that is too long to be one', () => {
    expect(from(`q=${'a'.repeat(1000)}`).query).toHaveLength(300);
  });

  test('gives the same state again after a round trip', () => {
    const value = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,4})?$/);
    const states = fc.record({
      query: fc.string({ maxLength: 60 }).map((each) => each.toWellFormed().trim()),
      chosen: fc.dictionary(
        fc.constantFrom(...facetIds.filter((each) => each !== 'evidence')),
        fc.uniqueArray(value, { minLength: 1, maxLength: 4 }),
        { noNullPrototype: true },
      ),
      page: fc.integer({ min: 1, max: 500 }),
      outsideFirst: fc.boolean(),
      ownWordsOnly: fc.boolean(),
      asTyped: fc.boolean(),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(from(to(state))).toEqual(state);
      }),
    );
  });
});

describe('the order in force', () => {
  test('is relevance with words and newest without', () => {
    expect([sortOf(from('q=fines')), sortOf(from(''))]).toEqual(['relevance', 'newest']);
  });

  test('cannot be relevance without words', () => {
    expect(sortOf(from('sort=relevance'))).toBe('newest');
  });

  test('is the chosen one otherwise', () => {
    expect(sorts.map((sort) => sortOf(from(`q=fines&sort=${sort}`)))).toEqual([...sorts]);
  });
});

describe('a selection', () => {
  test('is listed in the order of the facets', () => {
    expect(choicesOf({ country: ['GB'], sector: ['public'] })).toEqual([
      { facet: 'sector', value: 'public' },
      { facet: 'country', value: 'GB' },
    ]);
  });

  test('loses a facet with its last value', () => {
    expect(
      without({ sector: ['public'], desk: ['both'] }, { facet: 'sector', value: 'public' }),
    ).toEqual({
      desk: ['both'],
    });
  });

  test('has a facet’s values replaced', () => {
    expect(withValues({ sector: ['public'] }, 'sector', ['school'])).toEqual({
      sector: ['school'],
    });
  });
});
