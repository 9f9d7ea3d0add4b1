/** Runs the searches of a query and makes one ranking of them. */
import { fusedScores } from './fusion.ts';
import { isByTermsOnly, type IndexHit, type SearchIndex } from './search-index.ts';
import type { Searches } from './searches.ts';

/** A case that matches, with one hit for every search that found it. */
export interface Match {
  readonly id: string;
  /** The fused score: comparable within one query only. */
  readonly score: number;
  /** True when every word and phrase of the query is in it. */
  readonly whole: boolean;
  readonly hits: readonly IndexHit[];
}

export interface Matching {
  readonly index: SearchIndex;
  /** Cases in the index. */
  readonly size: number;
  /** Leaves out what a page is called elsewhere. */
  readonly ownWordsOnly: boolean;
  /** Stops before the next search when the reader has typed on. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Cases that match all words first, then those that match some; within each, by fused rank, in which a rare word
 * counts more than a common one. Phrases are required of both.
 *
 * @throws the signal's reason when it was stopped
 */
export async function findMatches(searches: Searches, matching: Matching): Promise<readonly Match[]> {
  const { index, size, ownWordsOnly, signal } = matching;
  const search = async (term: string): Promise<Search> => {
    signal?.throwIfAborted();
    const { results } = await index.search(term);
    return searched(ownWordsOnly ? results.filter((each) => !isByTermsOnly(each)) : results, size);
  };
  const required = await inTurn(searches.required, search);
  const apart = await inTurn(searches.apart, search);
  const all = await inTurn(searches.together === undefined ? [] : [searches.together], search);
  const pairs = await inTurn(searches.pairs, search);
  signal?.throwIfAborted();
  // A word that the index does not have is left out of a search for all: that its own search found the case counts.
  const isWhole = inEvery([...required, ...all, ...apart]);
  const mayStay = inEvery(required);
  const scores = fusedScores([...required, ...all, ...apart, ...pairs].map(({ hits, weight }) => ({ keys: hits.map((each) => each.id), weight })));
  const hits = Map.groupBy([...required, ...all, ...apart].flatMap((each) => each.hits), (each) => each.id);
  return [...scores]
    .filter(([id]) => mayStay(id))
    .map(([id, score]) => ({ id, score, whole: isWhole(id), hits: hits.get(id) ?? [] }))
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.score - a.score);
}

/** What one search found, and how much it says. */
interface Search {
  readonly hits: readonly IndexHit[];
  /** From 0, when every case has it, to 1. */
  readonly weight: number;
}

/** The rarer what was searched for, the more it says: inverse document frequency, as a share of the greatest. */
function searched(hits: readonly IndexHit[], size: number): Search {
  const weight = Math.log((size + 1) / (hits.length + 0.5)) / Math.log((size + 1) / 0.5);
  return { hits, weight: Math.max(0.05, Math.min(1, weight)) };
}

function inEvery(searches: readonly Search[]): (id: string) => boolean {
  const sets = searches.map(({ hits }) => new Set(hits.map((each) => each.id)));
  return (id) => sets.every((set) => set.has(id));
}

async function inTurn<In, Out>(
  list: readonly In[],
  step: (each: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const results: Out[] = [];
  for (const each of list) results.push(await step(each));
  return results;
}
