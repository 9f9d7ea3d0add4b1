/** Makes one ranking of everything that the searches of a query find. */
import { admitted, fullnessIn, wordsOf, type Fullness } from './admission.ts';
import { relevanceOf, type NamedSubject } from './relevance.ts';
import { hitsOf, type Looking, type SearchHits } from './search-hits.ts';
import type { IndexHit } from './search-index.ts';
import type { Searches } from './searches.ts';

/** A case that matches, with one hit for every search that found it. */
export interface Match {
  readonly id: string;
  readonly fullness: Fullness;
  readonly hits: readonly IndexHit[];
}

interface Matching extends Looking {
  /** Cases of the collection. */
  readonly size: number;
  /** Subjects that the query names. */
  readonly subjects?: readonly NamedSubject[];
}

/**
 * Cases whose own text has all words first, then those that match them through what others call the same or match
 * some; within each by relevance.
 *
 * @throws the signal's reason when it was stopped
 */
export async function findMatches(
  searches: Searches,
  { size, subjects = [], ...looking }: Matching,
): Promise<readonly Match[]> {
  const found = orEveryday(await hitsOf(searches, looking));
  const words = wordsOf(found).flat();
  const hits = Map.groupBy([...words, ...found.everyday.flat()], (each) => each.id);
  const scores = relevanceOf(found, subjects);
  const fullness = fullnessIn(found);
  const ids = [...new Set(words.map((each) => each.id))];
  const score = (id: string) => scores.get(id) ?? 0;
  const ordered = ids
    .map((id) => ({ id, fullness: fullness(id), hits: hits.get(id) ?? [] }))
    .sort(
      (a, b) =>
        Number(a.fullness !== 'own') - Number(b.fullness !== 'own') || score(b.id) - score(a.id),
    );
  const shown = new Set(
    admitted(
      ordered.map((each) => each.id),
      found,
      size,
    ),
  );
  return ordered.filter(({ id }) => shown.has(id));
}

/** Everyday words count like any other where nothing else of the query is found. */
function orEveryday(hits: SearchHits): SearchHits {
  const isFound = wordsOf(hits).some((each) => each.length > 0);
  return isFound ? hits : { ...hits, apart: hits.everyday, everyday: [] };
}
