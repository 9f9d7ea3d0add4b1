/** The order of results, and the street between the reader's own sector and the others. */
import { valuesOf, type FacetTable } from './facet-table.ts';

export const sorts = ['relevance', 'newest', 'evidence'] as const;

export type Sort = (typeof sorts)[number];

/** Rows in the order of relevance, put into another one. Ties keep the order that they came in. */
export function sorted(table: FacetTable, rows: readonly number[], sort: Sort): readonly number[] {
  if (sort === 'relevance') return rows;
  const newest = (row: number) => table.published[row] ?? 0;
  if (sort === 'newest') return [...rows].sort((a, b) => newest(b) - newest(a));
  const evidence = (row: number) => valuesOf(table, 'evidence', row)[0] ?? '';
  return [...rows].sort((a, b) => compare(evidence(b), evidence(a)) || newest(b) - newest(a));
}

export type Side = 'across' | 'own' | 'all';

/** Results that stand together under one heading. */
export interface Group {
  readonly side: Side;
  readonly rows: readonly number[];
}

/**
 * Other sectors first, then the reader's own; a case with a partner in the reader's sector stays on the
 * reader's side of the street. Without a sector there is one group. Empty groups are left out.
 */
export function acrossTheStreet(
  table: FacetTable,
  rows: readonly number[],
  ownSector: string | undefined,
): readonly Group[] {
  if (rows.length === 0) return [];
  if (ownSector === undefined) return [{ side: 'all', rows }];
  const isOwn = (row: number) => valuesOf(table, 'sector', row).includes(ownSector);
  const groups: readonly Group[] = [
    { side: 'across', rows: rows.filter((row) => !isOwn(row)) },
    { side: 'own', rows: rows.filter(isOwn) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
