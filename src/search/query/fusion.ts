/**
 * Reciprocal rank fusion: several rankings of the same things made into one, by position alone.
 *
 * @see Cormack, Clarke and Büttcher, “Reciprocal rank fusion outperforms Condorcet and individual rank
 * learning methods”, SIGIR 2009. Their k of 60 is for rankings of a thousand; over some hundred cases a smaller
 * one tells first from tenth better.
 */
const k = 10;

/** A thing in the order of one search, and how much that search counts for it. */
export interface Ranked<Key> {
  readonly key: Key;
  readonly weight: number;
}

/** Score of each thing: the sum over the rankings of weight / (k + rank), ranks counted from 1. */
export function fusedScores<Key>(
  rankings: readonly (readonly Ranked<Key>[])[],
): ReadonlyMap<Key, number> {
  const scores = new Map<Key, number>();
  for (const ranking of rankings) {
    for (const [index, { key, weight }] of ranking.entries()) {
      scores.set(key, (scores.get(key) ?? 0) + weight / (k + index + 1));
    }
  }
  return scores;
}
