/**
 * Reciprocal rank fusion: several rankings of the same things made into one, by position alone.
 *
 * @see Cormack, Clarke and Büttcher, “Reciprocal rank fusion outperforms Condorcet and individual rank
 * learning methods”, SIGIR 2009, from which k = 60 comes.
 */
const k = 60;

/** Score of each thing: the sum over the rankings of 1 / (k + rank), ranks counted from 1. */
export function fusedScores<Key>(rankings: readonly (readonly Key[])[]): ReadonlyMap<Key, number> {
  const scores = new Map<Key, number>();
  for (const ranking of rankings) {
    for (const [index, key] of ranking.entries()) {
      scores.set(key, (scores.get(key) ?? 0) + 1 / (k + index + 1));
    }
  }
  return scores;
}
