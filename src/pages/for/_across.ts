/** Which pages there are for a kind of library, and the cases on each. */
import type { CaseRecord } from '../../loader/case-record.ts';
import { sidesFor, type Sides } from '../../model/sides.ts';
import { libraryChoices } from '../../site/sentence.ts';
import { language, text, vocabulary } from '../../site/this-site.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import { topConcepts } from '../../vocabulary/lookup.ts';
import { shelves } from '../browse/_shelves.ts';

export interface PageForLibrary {
  readonly sector: Concept;
  readonly workflow: Concept;
  readonly sides: Sides<CaseRecord>;
}

/** Every area of work for a kind of library, also those that no other kind has a case about. */
export async function pagesFor(sector: Concept): Promise<readonly PageForLibrary[]> {
  const { cases } = await shelves();
  return topConcepts(vocabulary, 'workflow').map((workflow) => ({
    sector,
    workflow,
    sides: sidesFor(cases('workflow', workflow.id), sector.id),
  }));
}

/** Those that have something to show. */
export async function allPagesFor(): Promise<readonly PageForLibrary[]> {
  const lists = await Promise.all(topConcepts(vocabulary, 'sector').map(pagesFor));
  return lists.flat().filter(({ sides }) => sides.across.length > 0);
}

/** Cases on each side, also those that a page has no room for. */
export interface Counts {
  readonly across: number;
  readonly own: number;
}

export function countsOf({ across, own }: Sides<CaseRecord>): Counts {
  return { across: across.length, own: own.length };
}

/** `a public library`. */
export function libraryOf(sector: Concept): string {
  const choices = libraryChoices({ vocabulary, text, language });
  return choices.find(({ value }) => value === sector.id)?.label ?? sector.label;
}
