/**
 * Measures of a ranking against graded judgments, as trec_eval defines them.
 *
 * @see Järvelin and Kekäläinen, “Cumulated gain-based evaluation of IR techniques”, ACM TOIS 20 (2002)
 */

/** Grades of judged documents, 0 to 3; a document that is not named has 0. */
export type Grades = ReadonlyMap<string, number>;

const depth = 10;

/** Normalised discounted cumulative gain at 10; the gain of a document is its grade. */
export function ndcg(ranking: readonly string[], grades: Grades): number {
  const best = gain([...grades.values()].sort((a, b) => b - a));
  return best === 0 ? 0 : gain(ranking.map((id) => grades.get(id) ?? 0)) / best;
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
}

/** One divided by the rank of the first relevant document; 0 without one. */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const first = ranking.findIndex((id) => (grades.get(id) ?? 0) > 0);
  return first < 0 ? 0 : 1 / (first + 1);
}

/**
 * Share of the relevant documents that stand among the first ten. Nothing when there are none to find.
 *
 * @param counts which documents count: all, or those of other sectors
 */
export function recall(
  ranking: readonly string[],
  grades: Grades,
  counts: (id: string) => boolean = () => true,
): number | undefined {
  const relevant = [...grades].flatMap(([id, grade]) => (grade > 0 && counts(id) ? [id] : []));
  if (relevant.length === 0) return undefined;
  const first = new Set(ranking.slice(0, depth));
  return relevant.filter((id) => first.has(id)).length / relevant.length;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}
