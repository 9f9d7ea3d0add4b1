/** Why two cases are near, in a few words: the most particular first. */
import type { Vocabulary } from '../vocabulary/concept.ts';
import { conceptOf, shortLabel } from '../vocabulary/lookup.ts';
import type { Neighbour } from './nearest.ts';

const mostReasons = 3;

/** @returns labels such as `weeding`, `Collection development`, at most three */
export function reasonOf(
  { shared }: Neighbour,
  vocabulary: Vocabulary,
  weight: (term: string) => number,
): readonly string[] {
  const terms = [...shared.terms].sort((a, b) => weight(a) - weight(b));
  const labels = [
    ...terms.slice(0, 2).map((id) => conceptOf(vocabulary, 'term', id).label),
    ...shared.workflows.map((id) => shortLabel(conceptOf(vocabulary, 'workflow', id))),
    ...shared.challenges.map((id) => shortLabel(conceptOf(vocabulary, 'challenge', id))),
  ];
  const seen = new Set<string>();
  return labels
    .filter((label) => seen.size !== seen.add(label.toLowerCase()).size)
    .slice(0, mostReasons);
}
