/** Where much is known and where nothing is: cases counted by area of work and kind of library. */
import type { Vocabulary } from '../vocabulary/concept.ts';
import { topConcept, topConcepts } from '../vocabulary/lookup.ts';
import type { CaseData } from './case.ts';

export interface GapMap {
  /** Top sectors, in display order: the columns. */
  readonly sectors: readonly string[];
  readonly rows: readonly {
    readonly workflow: string;
    /** Cases per sector, in the order of `sectors`. A joint case counts once for each of its sectors. */
    readonly counts: readonly number[];
  }[];
  /** The largest count of all. */
  readonly most: number;
}

export interface Cell {
  readonly workflow: string;
  readonly sector: string;
  readonly count: number;
}

export function gapMap(
  cases: readonly Pick<CaseData, 'sector' | 'workflow'>[],
  vocabulary: Vocabulary,
): GapMap {
  const sectors = topConcepts(vocabulary, 'sector').map((each) => each.id);
  const placed = cases.map((data) => ({
    workflows: new Set(data.workflow.map((id) => topConcept(vocabulary, 'workflow', id).id)),
    sectors: new Set(data.sector.map((id) => topConcept(vocabulary, 'sector', id).id)),
  }));
  const rows = topConcepts(vocabulary, 'workflow').map(({ id: workflow }) => {
    const here = placed.filter((each) => each.workflows.has(workflow));
    return {
      workflow,
      counts: sectors.map((sector) => here.filter((each) => each.sectors.has(sector)).length),
    };
  });
  return { sectors, rows, most: Math.max(0, ...rows.flatMap((row) => row.counts)) };
}

/** Every cell, row by row. */
export function cellsOf(map: GapMap): readonly Cell[] {
  return map.rows.flatMap((row) =>
    map.sectors.map((sector, n) => ({ workflow: row.workflow, sector, count: row.counts[n] ?? 0 })),
  );
}

/** The fullest cell, or none when there are no cases. */
export function fullestCell(map: GapMap): Cell | undefined {
  if (map.most === 0) return undefined;
  return cellsOf(map).find((cell) => cell.count === map.most);
}

/** The area of work with the most cases of all, or none without cases. */
export function busiestWorkflow(map: GapMap): string | undefined {
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const [busiest] = [...map.rows].sort((a, b) => total(b.counts) - total(a.counts));
  return busiest && total(busiest.counts) > 0 ? busiest.workflow : undefined;
}

/** The sector with the most empty cells, or none when no cell is empty. */
export function emptiestSector(
  map: GapMap,
): { readonly sector: string; readonly empty: number } | undefined {
  const bySector = map.sectors.map((sector, n) => ({
    sector,
    empty: map.rows.filter((row) => row.counts[n] === 0).length,
  }));
  const [emptiest] = bySector.sort((a, b) => b.empty - a.empty);
  return emptiest && emptiest.empty > 0 ? emptiest : undefined;
}
