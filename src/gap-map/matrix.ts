/** Cases counted by two facets, with the evidence of each: what the gap map shows. */
import type { FacetId } from '../model/facet.ts';

/** A map: what its rows and columns are. */
export interface MapSpec {
  readonly id: 'workflow-sector' | 'challenge-outcome';
  readonly rows: FacetId;
  readonly columns: FacetId;
}

/** The maps, in the order in which they are shown. */
export const mapSpecs: readonly MapSpec[] = [
  { id: 'workflow-sector', rows: 'workflow', columns: 'sector' },
  { id: 'challenge-outcome', rows: 'challenge', columns: 'outcome' },
];

/** What a map takes of a case. */
export interface MappedCase {
  readonly values: Readonly<Record<FacetId, readonly string[]>>;
}

/** A cell: evidence levels of its cases, the strongest first. */
export interface MapCell {
  readonly row: string;
  readonly column: string;
  readonly levels: readonly number[];
}

/**
 * @param rows identifiers in display order
 * @param columns likewise
 * @returns cells row by row; a case with several values is counted in each
 */
export function matrixOf(
  cases: readonly MappedCase[],
  spec: MapSpec,
  rows: readonly string[],
  columns: readonly string[],
): readonly (readonly MapCell[])[] {
  return rows.map((row) => {
    const here = cases.filter((each) => each.values[spec.rows].includes(row));
    return columns.map((column) => ({
      row,
      column,
      levels: here
        .filter((each) => each.values[spec.columns].includes(column))
        .map((each) => Number(each.values.evidence[0]?.replace('level-', '') ?? 0))
        .sort((a, b) => b - a),
    }));
  });
}

/** Cases that satisfy every filter that is set. */
export function filtered<Case extends MappedCase>(
  cases: readonly Case[],
  filters: Partial<Readonly<Record<FacetId, string>>>,
): readonly Case[] {
  const set = Object.entries(filters).filter(([, value]) => value !== '') as [FacetId, string][];
  return cases.filter((each) => set.every(([facet, value]) => each.values[facet].includes(value)));
}
