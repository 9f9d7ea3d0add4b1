import { expect, test } from 'vitest';
import { loosenings } from '../../../src/search/query/loosen.ts';
import { smallTable } from './small-table.ts';

test('Each condition is offered with what giving it up would bring, most first', () => {
  const ways = loosenings(
    smallTable,
    { sector: ['public'], result: ['did-not-work'] },
    [0, 1, 2, 3],
    { hasQuery: false },
  );
  expect(ways).toEqual([
    { choice: { facet: 'result', value: 'did-not-work' }, count: 2 },
    { choice: { facet: 'sector', value: 'public' }, count: 1 },
  ]);
});

test('Giving up the words is offered when there are words', () => {
  expect(loosenings(smallTable, { sector: ['public'] }, [2], { hasQuery: true })).toEqual([
    { count: 2 },
    { choice: { facet: 'sector', value: 'public' }, count: 1 },
  ]);
});

test('What would bring nothing is not offered', () => {
  expect(
    loosenings(smallTable, { sector: ['school'], desk: ['both'] }, [0, 1], { hasQuery: false }),
  ).toEqual([]);
});
