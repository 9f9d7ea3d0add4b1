/** Writes the facet table in the form that the search page reads. */
import { facetIds, type FacetId } from '../../model/facet.ts';
import type { FacetColumn, FacetFile } from '../query/facet-table.ts';

/** What the facet table takes of a case. */
export interface IndexedCase {
  readonly slug: string;
  readonly values: Readonly<Record<FacetId, readonly string[]>>;
  /** ISO date. */
  readonly published: string;
}

const dayInMilliseconds = 86_400_000;

/**
 * @param fragments identifier of each case's fragment, by slug
 * @throws Error naming the cases that have no fragment
 */
export function facetFileOf(
  cases: readonly IndexedCase[],
  fragments: ReadonlyMap<string, string>,
): FacetFile {
  const missing = cases.filter((each) => !fragments.has(each.slug)).map((each) => each.slug);
  if (missing.length > 0) {
    throw new Error(
      `The search index has no page for: ${missing.join(', ')}. Does its page carry data-pagefind-body?`,
    );
  }
  const newestFirst = [...cases].sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
  return {
    ids: newestFirst.map((each) => fragments.get(each.slug) ?? ''),
    published: newestFirst.map((each) =>
      Math.floor(Date.parse(each.published) / dayInMilliseconds),
    ),
    facets: Object.fromEntries(
      facetIds.map((facet) => [facet, columnOf(newestFirst.map((each) => each.values[facet]))]),
    ) as Record<FacetId, FacetColumn>,
  };
}

function columnOf(cells: readonly (readonly string[])[]): FacetColumn {
  const values = [...new Set(cells.flat())].sort();
  const positions = new Map(values.map((value, index) => [value, index]));
  const position = (value: string) => positions.get(value) ?? 0;
  return {
    values,
    cases: cells.map((cell) => {
      const [only, ...others] = cell.map(position);
      return only !== undefined && others.length === 0 ? only : cell.map(position);
    }),
  };
}
