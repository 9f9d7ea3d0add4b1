/** Runs the searches of a query and makes one ranking of them. */
import { fusedScores } from './fusion.ts';
import type { IndexHit, SearchIndex } from './search-index.ts';
import type { Searches } from './searches.ts';

/** A case that matches, with one hit for every search that found it. */
export interface Match {
  readonly id: string;
  /** True when every word and phrase of the query is in it. */
  readonly whole: boolean;
  readonly hits: readonly IndexHit[];
}

/**
 * Cases that match all words first, then those that match some; within each, by fused rank. Phrases are
 * required of both.
 *
 * @param signal stops before the next search when the reader has typed on
 * @throws the signal's reason when it was stopped
 */
export async function findMatches(
  searches: Searches,
  index: SearchIndex,
  signal?: AbortSignal,
): Promise<readonly Match[]> {
  const hitsOf = async (term: string): Promise<readonly IndexHit[]> => {
    signal?.throwIfAborted();
    return (await index.search(term)).results;
  };
  const required = await inTurn(searches.required, hitsOf);
  const together = await inTurn(searches.together === undefined ? [] : [searches.together], hitsOf);
  const apart = await inTurn(searches.apart, hitsOf);
  signal?.throwIfAborted();
  return ranked({
    required,
    whole: [...required, ...together],
    rankings: [...required, ...together, ...apart],
  });
}

interface Found {
  readonly required: readonly (readonly IndexHit[])[];
  /** The searches that a case must be in to match as a whole. */
  readonly whole: readonly (readonly IndexHit[])[];
  readonly rankings: readonly (readonly IndexHit[])[];
}

function ranked({ required, whole, rankings }: Found): readonly Match[] {
  const mayStay = inEvery(required);
  const isWhole = inEvery(whole);
  const scores = fusedScores(rankings.map((hits) => hits.map((each) => each.id)));
  const hits = new Map<string, IndexHit[]>();
  for (const hit of rankings.flat()) hits.set(hit.id, [...(hits.get(hit.id) ?? []), hit]);
  return [...scores]
    .filter(([id]) => mayStay(id))
    .map(([id, score]) => ({ id, score, whole: isWhole(id), hits: hits.get(id) ?? [] }))
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.score - a.score);
}

function inEvery(searches: readonly (readonly IndexHit[])[]): (id: string) => boolean {
  const sets = searches.map((hits) => new Set(hits.map((each) => each.id)));
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
