/** Facets: which cases pass a choice of values, and how many each further value would give. */
import { facetIds, type FacetId } from '../../model/facet.ts';
import type { FacetTable } from './facet-table.ts';

/** Chosen values by facet; a facet without any is left out. */
export type Selection = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** Cases by facet and value; a value without any may be missing. */
export type FacetCounts = Readonly<Record<FacetId, Readonly<Record<string, number>>>>;

/** Facets whose value means “this much or more”; their values are in alphabetical order from least to most. */
const atLeast: ReadonlySet<FacetId> = new Set(['evidence']);

/** True for a facet of which one value at most is chosen. */
export function isAtLeast(facet: FacetId): boolean {
  return atLeast.has(facet);
}

export interface Faceted {
  /** Rows that pass every facet, in the order given. */
  readonly rows: readonly number[];
  /** For each value: the cases there would be with it, leaving out what is chosen in its own facet. */
  readonly counts: FacetCounts;
}

type Test = (cells: readonly number[]) => boolean;

/** OR within a facet, AND between facets. */
export function applyFacets(
  table: FacetTable,
  chosen: Selection,
  rows: readonly number[],
): Faceted {
  const tests = testsOf(table, chosen);
  const tallies = new Map(
    facetIds.map((facet) => [facet, new Array<number>(table.values[facet].length).fill(0)]),
  );
  const passing: number[] = [];
  for (const row of rows) {
    const failed = [...tests]
      .filter(([facet, test]) => !test(table.cells[facet][row] ?? []))
      .map(([facet]) => facet);
    if (failed.length > 1) continue;
    if (failed.length === 0) passing.push(row);
    for (const facet of failed.length === 1 ? failed : facetIds)
      tally(tallies.get(facet), table.cells[facet][row]);
  }
  return { rows: passing, counts: countsOf(table, tallies) };
}

function testsOf(table: FacetTable, chosen: Selection): ReadonlyMap<FacetId, Test> {
  const tests = new Map<FacetId, Test>();
  for (const facet of facetIds) {
    const values = chosen[facet] ?? [];
    if (values.length === 0) continue;
    tests.set(
      facet,
      isAtLeast(facet) ? reaches(table, facet, values) : hasAny(table, facet, values),
    );
  }
  return tests;
}

function hasAny(table: FacetTable, facet: FacetId, values: readonly string[]): Test {
  const wanted = new Set(values.map((each) => table.values[facet].indexOf(each)));
  return (cells) => cells.some((each) => wanted.has(each));
}

function reaches(table: FacetTable, facet: FacetId, values: readonly string[]): Test {
  const least = values[0] ?? '';
  return (cells) => cells.some((each) => (table.values[facet][each] ?? '') >= least);
}

function tally(counts: number[] | undefined, cells: readonly number[] | undefined): void {
  if (!counts || !cells) return;
  for (const each of cells) counts[each] = (counts[each] ?? 0) + 1;
}

function countsOf(
  table: FacetTable,
  tallies: ReadonlyMap<FacetId, readonly number[]>,
): FacetCounts {
  const counts = [...tallies].map(([facet, tallied]) => {
    const own = isAtLeast(facet) ? sumsFromTheEnd(tallied) : tallied;
    return [
      facet,
      Object.fromEntries(table.values[facet].map((value, index) => [value, own[index] ?? 0])),
    ];
  });
  return Object.fromEntries(counts) as FacetCounts;
}

/** For “at least”: a case counts for its own value and for every lesser one. */
function sumsFromTheEnd(counts: readonly number[]): readonly number[] {
  let sum = 0;
  return [...counts]
    .reverse()
    .map((each) => (sum += each))
    .reverse();
}
