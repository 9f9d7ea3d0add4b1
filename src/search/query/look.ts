/** From the words of a query to the cases that they find, most relevant first: the same in the browser and in Node. */
import type { FacetTable } from './facet-table.ts';
import { asTyped, correctedQuery, hear, type Ear, type Heard } from './hearing.ts';
import { findMatches, type Match } from './matches.ts';
import { searchesFor } from './searches.ts';
import { noSubjects, type Subjects } from './subjects.ts';
import { queryWords } from './words.ts';

export interface Question {
  /** As typed. */
  readonly query: string;
  /** Whether what a page is called elsewhere counts. */
  readonly ownWordsOnly: boolean;
  /** Whether words are taken as they were typed, even unknown ones. */
  readonly asTyped: boolean;
}

/** What a query found, before facets. */
export interface Found {
  /** Rows, most relevant first. */
  readonly rows: readonly number[];
  readonly matches: ReadonlyMap<number, Match>;
  readonly heard: Heard;
}

/** What is looked in. */
export interface LookedIn {
  readonly ear: Ear;
  readonly table: FacetTable;
  /** Fetched for every query, unless only the reader's own words count. */
  subjects(): Promise<Subjects>;
}

/** @throws the signal's reason when it was stopped */
export async function look(
  question: Question,
  { ear, table, subjects }: LookedIn,
  signal?: AbortSignal,
): Promise<Found> {
  const words = queryWords(question.query);
  const heard = question.asTyped ? asTyped(words) : await hear(words, ear);
  const { ownWordsOnly } = question;
  const known = ownWordsOnly ? noSubjects : await subjects();
  const matches = await findMatches(searchesFor(heard), {
    index: ear.index,
    ownWordsOnly,
    signal,
    size: table.size,
    subjects: known.namedIn(correctedQuery(question.query, heard.corrections)),
  });
  const placed = matches.flatMap((match) => {
    const row = table.rowOf(match.id);
    return row === undefined ? [] : [[row, match] as const];
  });
  return { rows: placed.map(([row]) => row), matches: new Map(placed), heard };
}
