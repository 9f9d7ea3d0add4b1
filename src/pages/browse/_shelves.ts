/** The collection sorted for browsing: every scheme, and the cases under each of its values. */
import { allCases } from '../../loader/cases.ts';
import type { CaseRecord } from '../../loader/case-record.ts';
import {
  browseSchemes,
  casesByValue,
  type BrowseId,
  type BrowseScheme,
} from '../../model/browse.ts';
import { digestOf } from '../../site/digest.ts';
import { language, site, text, vocabulary } from '../../site/this-site.ts';

export interface Shelves {
  readonly schemes: readonly BrowseScheme[];
  cases(scheme: BrowseId, value: string): readonly CaseRecord[];
  count(scheme: BrowseId, value: string): number;
}

const sorted = new WeakMap<readonly CaseRecord[], Shelves>();

/** Sorted once for each state of the collection. */
export async function shelves(): Promise<Shelves> {
  const cases = await allCases();
  const known = sorted.get(cases) ?? sortOut(cases);
  sorted.set(cases, known);
  return known;
}

function sortOut(records: readonly CaseRecord[]): Shelves {
  const lists = casesByValue(records, vocabulary);
  const cases = (scheme: BrowseId, value: string) => lists[scheme].get(value) ?? [];
  return {
    schemes: browseSchemes(vocabulary, { countries: [...lists.country.keys()], text, language }),
    cases,
    count: (scheme, value) => cases(scheme, value).length,
  };
}

/** Changes with the settings and the vocabulary: part of what every page of this folder shows. */
export const copyDigest = digestOf(site, vocabulary);
