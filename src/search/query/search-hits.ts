/** Runs the searches of a query, one after the other. */
import { isByTermsOnly, type IndexHit, type SearchIndex } from './search-index.ts';
import type { Searches } from './searches.ts';

/** What one search found, best first. */
export type Hits = readonly IndexHit[];

/** What every search of a query found, in the order of its terms. */
export interface SearchHits {
  readonly required: readonly Hits[];
  /** One search, or none. */
  readonly together: readonly Hits[];
  readonly apart: readonly Hits[];
  readonly everyday: readonly Hits[];
  readonly pairs: readonly Hits[];
}

export interface Looking {
  readonly index: SearchIndex;
  /** Leaves out what a page is called elsewhere. */
  readonly ownWordsOnly?: boolean | undefined;
  /** Stops before the next search when the reader has typed on. */
  readonly signal?: AbortSignal | undefined;
}

/** @throws the signal's reason when it was stopped */
export async function hitsOf(
  { required, together, apart, everyday, pairs }: Searches,
  { index, ownWordsOnly, signal }: Looking,
): Promise<SearchHits> {
  const found = async (terms: readonly string[]): Promise<readonly Hits[]> => {
    const all: Hits[] = [];
    for (const term of terms) {
      signal?.throwIfAborted();
      const { results } = await index.search(term);
      all.push(ownWordsOnly ? results.filter((each) => !isByTermsOnly(each)) : results);
    }
    return all;
  };
  const hits = {
    required: await found(required),
    together: await found(together === undefined ? [] : [together]),
    apart: await found(apart),
    everyday: await found(everyday),
    pairs: await found(pairs),
  };
  signal?.throwIfAborted();
  return hits;
}
