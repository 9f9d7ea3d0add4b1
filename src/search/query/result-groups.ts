/** The results of one page, in groups: what each side of the street has, put together from the index. */
import type { Lexicon } from '../concepts/lexicon.ts';
import type { SearchedConcept } from './concept-file.ts';
import type { FacetTable } from './facet-table.ts';
import type { Fragment } from './fragment.ts';
import type { Found } from './look.ts';
import type { Group } from './order.ts';
import type { PagedGroup } from './page.ts';
import { resultOf } from './result.ts';
import type { Reader } from './shares.ts';
import type { ResultGroup } from './view.ts';

/** What results are put together from, and whom they are shown to. */
export interface Showing {
  readonly table: FacetTable;
  /** What the index keeps of a page. */
  fragment(id: string): Promise<Fragment>;
  readonly found: Found;
  /** The crosswalk, when it has arrived. */
  readonly lexicon: Lexicon<SearchedConcept> | undefined;
  readonly reader: Reader;
}

/**
 * @param groups the part of each group that is on the page
 * @param sides the whole groups
 */
export function resultGroups(
  groups: readonly PagedGroup[],
  sides: readonly Group[],
  showing: Showing,
): Promise<readonly ResultGroup[]> {
  return Promise.all(groups.map((group) => resultGroup(group, sides, showing)));
}

async function resultGroup(
  { side, total, rows }: PagedGroup,
  sides: readonly Group[],
  { table, fragment, found, lexicon, reader }: Showing,
): Promise<ResultGroup> {
  const results = rows.map(async (row) =>
    resultOf(await fragment(table.idOf(row)), row, table, {
      match: found.matches.get(row),
      words: found.heard.words,
      lexicon,
      reader,
    }),
  );
  return {
    side,
    total,
    sectors: sectorsOn(table, sides.find((each) => each.side === side)?.rows ?? []),
    results: await Promise.all(results),
  };
}

/** Sectors of the rows, those of most cases first. */
function sectorsOn(table: FacetTable, rows: readonly number[]): readonly string[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const each of table.cells.sector[row] ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([value]) => table.values.sector[value] ?? '');
}
