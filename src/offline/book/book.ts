/** The cases in the order in which the book tells them: by kind of library, then by area of work. */
import { site, text, vocabulary } from '../../site/this-site.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import { shortLabel, topConcept, topConcepts } from '../../vocabulary/lookup.ts';
import type { BuiltSite } from '../edition.ts';
import { readBookCases, type BookCase } from './cases.ts';

/** Cases about one area of work. */
export interface WorkGroup {
  readonly workflow: Concept;
  readonly cases: readonly BookCase[];
}

/** The cases of one top sector: each case stands in the part of its main sector only. */
export interface Part {
  readonly sector: Concept;
  readonly groups: readonly WorkGroup[];
}

export interface Book {
  readonly title: string;
  /** ISO date of the content. */
  readonly date: string;
  /** In the order of reading. */
  readonly cases: readonly BookCase[];
  readonly parts: readonly Part[];
  /** The same cases by area of work alone. */
  readonly byWork: readonly WorkGroup[];
}

export async function readBook(built: BuiltSite): Promise<Book> {
  return bookOf(await readBookCases(built), built.date);
}

/** @param cases newest first: so they stand within each area of work */
export function bookOf(cases: readonly BookCase[], date: string): Book {
  const parts = topConcepts(vocabulary, 'sector')
    .map((sector) => ({ sector, groups: grouped(cases.filter((each) => isOf(each, sector.id))) }))
    .filter(({ groups }) => groups.length > 0);
  const inOrder = parts.flatMap(({ groups }) => groups.flatMap((group) => group.cases));
  return { title: site.title, date, cases: inOrder, parts, byWork: grouped(inOrder) };
}

function isOf({ record }: BookCase, sector: string): boolean {
  return topConcept(vocabulary, 'sector', record.data.sector[0] ?? '').id === sector;
}

function grouped(cases: readonly BookCase[]): readonly WorkGroup[] {
  const byWorkflow = Map.groupBy(
    cases,
    ({ record }) => topConcept(vocabulary, 'workflow', record.data.workflow[0] ?? '').id,
  );
  return topConcepts(vocabulary, 'workflow').flatMap((workflow) => {
    const own = byWorkflow.get(workflow.id);
    return own ? [{ workflow, cases: own }] : [];
  });
}

/** Name of a case's chapter. */
export function caseChapter(slug: string): string {
  return `case-${slug}`;
}

/** Heading of a part: `Public libraries`. */
export function partTitle({ sector }: Pick<Part, 'sector'>): string {
  return text('book.part.title', { sector: shortLabel(sector) });
}
