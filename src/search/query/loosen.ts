/** When nothing is found: which one condition to give up, and how many cases that would bring. */
import { applyFacets } from './facets.ts';
import type { FacetTable } from './facet-table.ts';
import { choicesOf, without, type Choice } from './state.ts';
import type { Selection } from './facets.ts';

export interface Loosening {
  /** The value to give up; nothing means the words. */
  readonly choice?: Choice;
  readonly count: number;
}

/** Ways out that bring something, most first. A single value that is the only condition counts too. */
export function loosenings(
  table: FacetTable,
  chosen: Selection,
  matching: readonly number[],
  { hasQuery }: { readonly hasQuery: boolean },
): readonly Loosening[] {
  const ways: Loosening[] = choicesOf(chosen).map((choice) => ({
    choice,
    count: applyFacets(table, without(chosen, choice), matching).rows.length,
  }));
  if (hasQuery) ways.push({ count: applyFacets(table, chosen, allRows(table)).rows.length });
  return ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}

/** Every case, newest first. */
export function allRows(table: FacetTable): readonly number[] {
  return Array.from({ length: table.size }, (_, row) => row);
}
