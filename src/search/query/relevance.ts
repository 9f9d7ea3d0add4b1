/** How relevant each case is: the rankings of all searches of a query made into one. */
import { fusedScores, type Ranked } from './fusion.ts';
import type { Hits, SearchHits } from './search-hits.ts';
import { elsewhereFields, nearnessOf, type Nearness } from './search-index.ts';

/** A subject that a query names: the cases that are about it, and how much it counts. */
export interface NamedSubject {
  /** Fragments, those that are most about it first. */
  readonly ids: readonly string[];
  /** From 0 to 1: the rarer the subject, the more. */
  readonly rarity: number;
}

/** A hit in a page's own words counts whole, one in what others call it less. */
const nearnessWeights: Readonly<Record<Nearness, number>> = { own: 1, terms: 0.7, areas: 0.5 };

/** A subject says more than the words that name it; words of no subject say less than those of one. */
const subjectWeight = 1.5;
const plainWordWeight = 0.7;

/** What else says something, but less than the words themselves. */
const pairWeight = 0.5;
const everydayWeight = 0.3;

/** @returns scores by fragment, to compare within one query */
export function relevanceOf(
  hits: SearchHits,
  subjects: readonly NamedSubject[],
): ReadonlyMap<string, number> {
  return fusedScores([
    ...[...hits.required, ...hits.together].map((each) => ranked(each, 1)),
    ...hits.apart.map((each) => ranked(each, isOfSubject(each) ? 1 : plainWordWeight)),
    ...hits.pairs.map((each) => ranked(each, pairWeight)),
    ...hits.everyday.map((each) => ranked(each, everydayWeight)),
    ...subjects.map(({ ids, rarity }) =>
      ids.map((key) => ({ key, weight: subjectWeight * rarity })),
    ),
  ]);
}

function ranked(hits: Hits, weight: number): readonly Ranked<string>[] {
  return hits.map((hit) => ({ key: hit.id, weight: weight * nearnessWeights[nearnessOf(hit)] }));
}

/** True of a word by which some page's own subject is called elsewhere. */
function isOfSubject(hits: Hits): boolean {
  const [subjects] = elsewhereFields;
  return hits.some(({ matchedMetaFields = [] }) => matchedMetaFields.includes(subjects));
}
