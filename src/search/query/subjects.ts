/** The subjects that a query names in whole words or phrases, and the cases that are most about each. */
import { tokensOf, type Token } from '../concepts/tokens.ts';
import type { FacetTable } from './facet-table.ts';
import type { NamedSubject } from './relevance.ts';

/**
 * As written: `/search/subjects.json`. A subject of the crosswalk that some case is about: its names, divided by
 * commas, each word as the form that it is compared by and an acronym in capitals; the number of its cases; and the
 * rows of the facet table of those that are most about it.
 */
export type SubjectFile = readonly (readonly [
  names: string,
  cases: number,
  rows: readonly number[],
])[];

export interface Subjects {
  /** @param query with its capitals: acronyms are known by them */
  namedIn(query: string): readonly NamedSubject[];
}

export const noSubjects: Subjects = { namedIn: () => [] };

export function readSubjects(file: SubjectFile, table: FacetTable): Subjects {
  const byName = new Map<string, SubjectFile[number]>();
  for (const subject of file) for (const name of subject[0].split(',')) byName.set(name, subject);
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));
  return {
    namedIn(query) {
      const named = new Set<SubjectFile[number]>();
      const tokens = tokensOf(query);
      for (let at = 0; at < tokens.length;) {
        const length = longestName(tokens.slice(at, at + longest), byName);
        for (const name of namesOf(tokens.slice(at, at + length))) {
          const subject = byName.get(name);
          if (subject) named.add(subject);
        }
        at += Math.max(1, length);
      }
      return [...named].map(([, cases, rows]) => ({
        ids: rows.map((row) => table.idOf(row)),
        rarity: rarityOf(cases, table.size),
      }));
    },
  };
}

/** Words from the first on that are a name together; 0 when none are. */
function longestName(tokens: readonly Token[], names: ReadonlyMap<string, unknown>): number {
  for (let length = tokens.length; length > 0; length -= 1)
    if (namesOf(tokens.slice(0, length)).some((each) => names.has(each))) return length;
  return 0;
}

/** How a name of these words may be written: a single one also as an acronym, without the s of its plural. */
function namesOf(tokens: readonly Token[]): readonly string[] {
  const name = tokens.map((each) => each.form).join(' ');
  const [only, ...others] = tokens;
  return only && others.length === 0 ? [name, only.written.replace(/s$/, '')] : [name];
}

/** 1 for a subject of one case, near 0 for one of all: the logarithm of its share, as in inverse document frequency. */
function rarityOf(cases: number, all: number): number {
  const rarest = Math.log((all + 1) / 1.5);
  return rarest <= 0 ? 1 : Math.max(0.1, Math.log((all + 1) / (cases + 0.5)) / rarest);
}
