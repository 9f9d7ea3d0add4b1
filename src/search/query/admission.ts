/** Which of the cases that some search found are results, and how much of the query each of them matches. */
import type { Hits, SearchHits } from './search-hits.ts';
import { nearnessOf } from './search-index.ts';

/**
 * How much of a query a case matches: every word by its own text, every word one way or another, or some. Everyday
 * words do not count.
 */
export type Fullness = 'own' | 'called' | 'some';

/** Cases for which there is room on a page without asking whether they come near enough. */
const room = 10;

/**
 * The cases to show. Phrases are required of all, and so are enough of the words. Of more than a page, those are
 * left out that have none but words which half of the collection has, and those that only their area of work
 * brings, beyond what fills the page: every case of an area would match its every word.
 *
 * @param ids most relevant first
 * @param size cases of the collection
 * @returns the same order
 */
export function admitted(
  ids: readonly string[],
  hits: SearchHits,
  size: number,
): readonly string[] {
  const isRequired = inEvery(hits.required);
  const says = saysEnough(hits.apart);
  const tells = ids.length > room ? inSome(telling(hits.apart, size)) : () => true;
  const nearer = new Set(
    wordsOf(hits)
      .flat()
      .flatMap((hit) => (nearnessOf(hit) === 'areas' ? [] : [hit.id])),
  );
  const enough = ids.filter((id) => isRequired(id) && says(id) && tells(id));
  let left = room - enough.filter((id) => nearer.has(id)).length;
  return enough.filter((id) => nearer.has(id) || left-- > 0);
}

/** A word that the index does not have is passed over when all are searched together: its own search counts too. */
export function fullnessIn(hits: SearchHits): (id: string) => Fullness {
  const words = wordsOf(hits);
  const inAll = inEvery(words);
  const byOwnText = inEvery(words.map((each) => each.filter((hit) => nearnessOf(hit) === 'own')));
  return (id) => {
    if (!inAll(id)) return 'some';
    return byOwnText(id) ? 'own' : 'called';
  };
}

/** The searches that say whether a case matches. */
export function wordsOf({ required, together, apart }: SearchHits): readonly Hits[] {
  return [...required, ...together, ...apart];
}

/** Words that half of the collection does not have; all of them when each is as common. */
function telling(apart: readonly Hits[], size: number): readonly Hits[] {
  const own = (hits: Hits) => hits.filter((hit) => nearnessOf(hit) === 'own').length;
  const rare = apart.filter((hits) => own(hits) <= size / 2);
  return rare.some((hits) => hits.length > 0) ? rare : apart;
}

/**
 * A case that has fewer than half of the words is not worth a reader's time, unless no case has more.
 *
 * @param apart what each word found by itself
 */
function saysEnough(apart: readonly Hits[]): (id: string) => boolean {
  const found = new Map<string, number>();
  for (const { id } of apart.flat()) found.set(id, (found.get(id) ?? 0) + 1);
  const enough = Math.min(Math.ceil(apart.length / 2), Math.max(0, ...found.values()));
  return (id) => (found.get(id) ?? 0) >= enough;
}

/** True of everything when nothing was searched. */
function inSome(searches: readonly Hits[]): (id: string) => boolean {
  const found = new Set(searches.flatMap((hits) => hits.map((each) => each.id)));
  return (id) => searches.length === 0 || found.has(id);
}

function inEvery(searches: readonly Hits[]): (id: string) => boolean {
  const sets = searches.map((hits) => new Set(hits.map((each) => each.id)));
  return (id) => sets.every((set) => set.has(id));
}
