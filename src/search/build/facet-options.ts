/** The values that the search page offers in each facet, with how many cases of the whole collection have them. */
import { facetIds, type FacetId } from '../../model/facet.ts';
import { countryName } from '../../model/place.ts';
import type { Vocabulary } from '../../vocabulary/concept.ts';
import { shortLabel, topConcept } from '../../vocabulary/lookup.ts';
import { isAtLeast } from '../query/facets.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetOptions {
  readonly facet: FacetId;
  readonly options: readonly FacetOption[];
}

type Values = Readonly<Record<FacetId, readonly string[]>>;

/** Facets with many values of equal standing: those of most cases stand first. The others keep the vocabulary's order. */
const byCount: ReadonlySet<FacetId> = new Set([
  'workflow',
  'outcome',
  'challenge',
  'collaboration',
  'country',
]);

/** @param cases the values of every case */
export function facetOptions(
  cases: readonly Values[],
  vocabulary: Vocabulary,
  language: string,
): readonly FacetOptions[] {
  return facetIds.map((facet) => {
    const counts = countsIn(facet, cases);
    const named = facet === 'country' ? countries(counts, language) : concepts(vocabulary, facet);
    const options = named.map(({ value, label }) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
    }));
    return {
      facet,
      options: byCount.has(facet) ? options.sort((a, b) => b.count - a.count) : options,
    };
  });
}

function countsIn(facet: FacetId, cases: readonly Values[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of cases.flatMap((each) => each[facet]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return isAtLeast(facet) ? andMore(counts) : counts;
}

/** Adds to each level the cases of the levels above it. */
function andMore(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const levels = ['level-0', 'level-1', 'level-2', 'level-3', 'level-4'];
  return new Map(
    levels.map((level) => [
      level,
      levels
        .filter((each) => each >= level)
        .reduce((sum, each) => sum + (counts.get(each) ?? 0), 0),
    ]),
  );
}

interface Named {
  readonly value: string;
  readonly label: string;
}

function countries(counts: ReadonlyMap<string, number>, language: string): readonly Named[] {
  return [...counts.keys()]
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** Assignable concepts, the widest first, so that narrower sectors follow the five. */
function concepts(vocabulary: Vocabulary, facet: Exclude<FacetId, 'country'>): readonly Named[] {
  const assignable = vocabulary[facet].concepts.filter((each) => each.assignable);
  const isTop = (id: string) => topConcept(vocabulary, facet, id).id === id;
  return [
    ...assignable.filter((each) => isTop(each.id)),
    ...assignable.filter((each) => !isTop(each.id)),
  ].map((each) => ({ value: each.id, label: shortLabel(each) }));
}
