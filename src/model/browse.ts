/** Browsing: every scheme by which cases can be listed, and the cases under each of its values. */
import type { Text } from '../i18n/text.ts';
import type { Concept, Scheme, Vocabulary } from '../vocabulary/concept.ts';
import { lineage } from '../vocabulary/lookup.ts';
import type { CaseData } from './case.ts';
import { effortGroups } from './effort.ts';
import type { Evidence } from './evidence.ts';
import { browseOnlySchemes, facetIds, facetValues, type FacetId } from './facet.ts';
import { countryName } from './place.ts';

/** Everything that has browse pages, in the order in which it is shown. */
const browseIds = [...facetIds, ...browseOnlySchemes] as const;

export type BrowseId = (typeof browseIds)[number];

/** What is read of a case to put it under its values. */
interface Listed {
  readonly data: CaseData;
  readonly evidence: Pick<Evidence, 'level'>;
}

/** Values of a case in every scheme, with everything broader, also what only groups. */
export function browseValues(
  { data, evidence }: Listed,
  vocabulary: Vocabulary,
): Readonly<Record<BrowseId, readonly string[]>> {
  const assigned: Record<BrowseId, readonly string[]> = {
    ...facetValues(data, evidence.level, vocabulary),
    size: given(data.size),
    structure: given(data.structure),
    effort: effortGroups.flatMap((group) => given(data.effort?.[group])),
    role: data.role ?? [],
    skill: data.skill ?? [],
  };
  const withBroader = (id: BrowseId) =>
    id === 'country'
      ? assigned.country
      : [
          ...new Set(
            assigned[id].flatMap((value) => lineage(vocabulary, id, value).map((each) => each.id)),
          ),
        ];
  return Object.fromEntries(browseIds.map((id) => [id, withBroader(id)])) as Record<
    BrowseId,
    string[]
  >;
}

function given(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

/** Cases by scheme and value, each list in the order of the cases given. */
export type CasesByValue<Case> = Readonly<Record<BrowseId, ReadonlyMap<string, readonly Case[]>>>;

export function casesByValue<Case extends Listed>(
  cases: readonly Case[],
  vocabulary: Vocabulary,
): CasesByValue<Case> {
  const lists = Object.fromEntries(
    browseIds.map((id) => [id, new Map<string, Case[]>()]),
  ) as Record<BrowseId, Map<string, Case[]>>;
  for (const each of cases) {
    const values = browseValues(each, vocabulary);
    for (const id of browseIds) {
      for (const value of values[id]) {
        const list = lists[id].get(value) ?? [];
        lists[id].set(value, list);
        list.push(each);
      }
    }
  }
  return lists;
}

/** A scheme that can be browsed; countries are turned into one. */
export type BrowseScheme = Omit<Scheme, 'id'> & { readonly id: BrowseId };

/** @param countries codes that occur in the collection */
export function browseSchemes(
  vocabulary: Vocabulary,
  {
    countries,
    text,
    language,
  }: {
    readonly countries: readonly string[];
    readonly text: Text;
    readonly language: string;
  },
): readonly BrowseScheme[] {
  return browseIds.map((id) =>
    id === 'country' ? countryScheme(countries, text, language) : { ...vocabulary[id], id },
  );
}

function countryScheme(codes: readonly string[], text: Text, language: string): BrowseScheme {
  const { compare } = new Intl.Collator(language);
  return {
    id: 'country',
    label: text('browse.country.label'),
    plural: text('browse.country.plural'),
    question: text('browse.country.question'),
    definition: text('browse.country.definition'),
    concepts: codes
      .map((code) => countryConcept(code, countryName(code, language), text))
      .toSorted((one, other) => compare(one.label, other.label)),
  };
}

function countryConcept(code: string, label: string, text: Text): Concept {
  return {
    id: code,
    label,
    definition: text('browse.country.value', { country: label }),
    related: [],
    assignable: true,
    labels: {},
    spellings: [],
    avoid: [],
    workflow: [],
    sources: [],
  };
}

/**
 * What to choose in search to stay within the cases of a value; nothing when search cannot. A concept that
 * only groups stands for everything below it. Evidence is left out: search takes a level as "at least".
 */
export function searchWithin(
  scheme: BrowseScheme,
  concept: Concept,
): Readonly<Partial<Record<FacetId, readonly string[]>>> | undefined {
  const facet = facetIds.find((id) => id === scheme.id);
  if (facet === undefined || facet === 'evidence') return undefined;
  return { [facet]: widestAssignable(scheme.concepts, concept) };
}

function widestAssignable(concepts: readonly Concept[], concept: Concept): readonly string[] {
  if (concept.assignable) return [concept.id];
  const below = concepts.filter((each) => each.broader === concept.id);
  return below.flatMap((each) => widestAssignable(concepts, each));
}

/** How many of the cases each top sector has, in display order, without those that have none. */
export function sectorTally(
  cases: readonly { readonly data: Pick<CaseData, 'sector'> }[],
  vocabulary: Vocabulary,
): readonly { readonly sector: Concept; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { data } of cases) {
    const tops = new Set(data.sector.map((id) => lineage(vocabulary, 'sector', id).at(-1)?.id));
    for (const id of tops) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return vocabulary.sector.concepts
    .map((sector) => ({ sector, count: counts.get(sector.id) ?? 0 }))
    .filter((each) => each.count > 0);
}

/** Cases shown in full on the first page of a value. */
export const fullEntries = 40;

/** Cases on each further page, one line each. */
export const linesPerPage = 400;

/** A page of cases by title. */
export interface FurtherPage<Case> {
  /** Counted from 2: the first page shows its cases in full. */
  readonly number: number;
  readonly cases: readonly Case[];
}

/** Divides the cases of a value: the first page in full, the others by title. */
export function divideIntoPages<Case>(cases: readonly Case[]): {
  readonly first: readonly Case[];
  readonly further: readonly FurtherPage<Case>[];
} {
  const rest = cases.slice(fullEntries);
  const further = Array.from({ length: Math.ceil(rest.length / linesPerPage) }, (_, index) => ({
    number: index + 2,
    cases: rest.slice(index * linesPerPage, (index + 1) * linesPerPage),
  }));
  return { first: cases.slice(0, fullEntries), further };
}
