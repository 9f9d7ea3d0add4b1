/** The facet table: what every case has in every facet, written at build and read by the search page. */
import type { FacetId } from '../../model/facet.ts';

/** As written: `/search/facets.json`. Cases stand newest first; every list has one item a case. */
export interface FacetFile {
  /** Fragment identifiers of the index. */
  readonly ids: readonly string[];
  /** Days from 1970-01-01 to publication. */
  readonly published: readonly number[];
  readonly facets: Readonly<Record<FacetId, FacetColumn>>;
}

export interface FacetColumn {
  /** Every value that some case has, in alphabetical order. */
  readonly values: readonly string[];
  /** Positions in `values` for each case; a single one is written without its list. */
  readonly cases: readonly (number | readonly number[])[];
}

/** As used: rows are positions of cases in the file. */
export interface FacetTable {
  readonly size: number;
  readonly published: readonly number[];
  readonly values: Readonly<Record<FacetId, readonly string[]>>;
  /** Values of a case in a facet, as positions in `values`, in the order in which the case gives them. */
  readonly cells: Readonly<Record<FacetId, readonly (readonly number[])[]>>;
  /** The row of a fragment, or nothing for a page that is not a case. */
  rowOf(fragment: string): number | undefined;
  idOf(row: number): string;
}

export function readFacetTable(file: FacetFile): FacetTable {
  const rows = new Map(file.ids.map((id, row) => [id, row]));
  const columns = Object.entries(file.facets) as [FacetId, FacetColumn][];
  return {
    size: file.ids.length,
    published: file.published,
    values: fromEntries(columns.map(([facet, column]) => [facet, column.values])),
    cells: fromEntries(
      columns.map(([facet, column]) => [
        facet,
        column.cases.map((each) => (typeof each === 'number' ? [each] : each)),
      ]),
    ),
    rowOf: (fragment) => rows.get(fragment),
    idOf: (row) => file.ids[row] ?? '',
  };
}

/** Values of a case in a facet, in words. */
export function valuesOf(table: FacetTable, facet: FacetId, row: number): readonly string[] {
  const names = table.values[facet];
  return (table.cells[facet][row] ?? []).map((each) => names[each] ?? '');
}

function fromEntries<Value>(
  entries: readonly (readonly [FacetId, Value])[],
): Readonly<Record<FacetId, Value>> {
  return Object.fromEntries(entries) as Record<FacetId, Value>;
}
