/** Runs the searches of a query and makes one ranking of them. */
import { fusedScores } from './fusion.ts';
import { isByTermsOnly, type IndexHit, type SearchIndex } from './search-index.ts';
import type { Searches } from './searches.ts';

/**
 * How much of a query a case matches: every word by its own text, every word one way or another, or some. Everyday
 * words do not count.
 */
type Fullness = 'own' | 'called' | 'some';

/** A case that matches, with one hit for every search that found it. */
export interface Match {
  readonly id: string;
  readonly fullness: Fullness;
  readonly hits: readonly IndexHit[];
}

interface Matching {
  readonly index: SearchIndex;
  /** Leaves out what a page is called elsewhere. */
  readonly ownWordsOnly?: boolean | undefined;
  /** Stops before the next search when the reader has typed on. */
  readonly signal?: AbortSignal | undefined;
}

/** What else says something, but less than the words themselves. */
const pairWeight = 0.5;
const everydayWeight = 0.3;

/**
 * Cases that match all words first, then those that match some; within each, by fused rank, in which to match all
 * words by one's own text is to be first once more. Phrases are required of all.
 *
 * @throws the signal's reason when it was stopped
 */
export async function findMatches(
  searches: Searches,
  { index, ownWordsOnly, signal }: Matching,
): Promise<readonly Match[]> {
  const search = async (term: string): Promise<readonly IndexHit[]> => {
    signal?.throwIfAborted();
    const { results } = await index.search(term);
    return ownWordsOnly ? results.filter((each) => !isByTermsOnly(each)) : results;
  };
  const required = await inTurn(searches.required, search);
  const all = await inTurn(searches.together === undefined ? [] : [searches.together], search);
  const apart = await inTurn(searches.apart, search);
  const everyday = await inTurn(searches.everyday, search);
  const pairs = await inTurn(searches.pairs, search);
  signal?.throwIfAborted();
  const words = [...required, ...all, ...apart];
  const hits = Map.groupBy([...words, ...everyday].flat(), (each) => each.id);
  const ids = [...new Set(words.flatMap(idsOf))];
  const fullness = fullnessIn(words);
  const scores = fusedScores([
    ...words.map((hits) => ({ keys: idsOf(hits), weight: 1 })),
    ...pairs.map((hits) => ({ keys: idsOf(hits), weight: pairWeight })),
    ...everyday.map((hits) => ({ keys: idsOf(hits), weight: everydayWeight })),
    ...ids.filter((id) => fullness(id) === 'own').map((id) => ({ keys: [id], weight: 1 })),
  ]);
  const isRequired = inEvery(required);
  const says = sayEnough(apart);
  const score = (id: string) => scores.get(id) ?? 0;
  return ids
    .filter((id) => isRequired(id) && says(id))
    .map((id) => ({ id, fullness: fullness(id), hits: hits.get(id) ?? [] }))
    .sort(
      (a, b) =>
        Number(a.fullness === 'some') - Number(b.fullness === 'some') || score(b.id) - score(a.id),
    );
}

/**
 * A case that has fewer than half of the words is not worth a reader's time, unless no case has more.
 *
 * @param apart what each word found by itself
 */
function sayEnough(apart: readonly (readonly IndexHit[])[]): (id: string) => boolean {
  const found = new Map<string, number>();
  for (const id of apart.flatMap(idsOf)) found.set(id, (found.get(id) ?? 0) + 1);
  const enough = Math.min(Math.ceil(apart.length / 2), Math.max(0, ...found.values()));
  return (id) => (found.get(id) ?? 0) >= enough;
}

/** A word that the index does not have is passed over when all are searched together: its own search counts too. */
function fullnessIn(words: readonly (readonly IndexHit[])[]): (id: string) => Fullness {
  const inAll = inEvery(words);
  const byOwnText = inEvery(words.map((hits) => hits.filter((each) => !isByTermsOnly(each))));
  return (id) => {
    if (!inAll(id)) return 'some';
    return byOwnText(id) ? 'own' : 'called';
  };
}

function idsOf(hits: readonly IndexHit[]): readonly string[] {
  return hits.map((each) => each.id);
}

function inEvery(searches: readonly (readonly IndexHit[])[]): (id: string) => boolean {
  const sets = searches.map((hits) => new Set(idsOf(hits)));
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
