import { expect, test } from 'vitest';
import { pageCount, pageOf } from '../../../src/search/query/page.ts';

const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);
const groups = [
  { side: 'across', rows: rows(0, 7) },
  { side: 'own', rows: rows(7, 25) },
] as const;

test('A page has ten results, on both sides of the street', () => {
  expect(pageOf(groups, 1).map((each) => each.rows)).toEqual([rows(0, 7), rows(7, 10)]);
});

test('A page that begins after the street has the other side only', () => {
  expect(pageOf(groups, 2)).toEqual([{ side: 'own', rows: rows(10, 20), total: 18 }]);
});

test('The last page has what is left', () => {
  expect(pageOf(groups, 3).flatMap((each) => each.rows)).toEqual(rows(20, 25));
});

test('A page beyond the end is the last one', () => {
  expect(pageOf(groups, 99)).toEqual(pageOf(groups, 3));
});

test('A side counts all of its cases on every page', () => {
  expect(pageOf(groups, 1).map((each) => each.total)).toEqual([7, 18]);
});

test('Nothing found is one page', () => {
  expect(pageCount(0)).toBe(1);
  expect(pageOf([], 1)).toEqual([]);
});

test('Ten results are one page and eleven are two', () => {
  expect([pageCount(10), pageCount(11)]).toEqual([1, 2]);
});
