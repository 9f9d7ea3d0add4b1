/** From a state of the search page to what it shows: the whole of a search, in the order in which it happens. */
import { applyFacets, type FacetCounts } from './facets.ts';
import type { FacetTable } from './facet-table.ts';
import type { Fragment } from './fragment.ts';
import { allRows, loosenings, type Loosening } from './loosen.ts';
import { alsoCalled, workflowsOf, type AlsoCalled } from './also-called.ts';
import { traitsAsked, type Trait } from './asked-traits.ts';
import type { SearchedConcept } from './concept-file.ts';
import { correctedQuery, type Correction, type Ear, type Heard } from './hearing.ts';
import type { Lexicon } from '../concepts/lexicon.ts';
import { look, type Found, type Question } from './look.ts';
import { acrossTheStreet, sorted, type Group, type Side } from './order.ts';
import { pageCount, pageOf, type PagedGroup } from './page.ts';
import type { ReaderLibrary } from './reader-library.ts';
import { resultOf, type Result } from './result.ts';
import type { Asked, Reader } from './shares.ts';
import { sortOf, type SearchState } from './state.ts';

export interface Request {
  readonly state: SearchState;
  /** The reader's own library, as far as they said. */
  readonly library?: ReaderLibrary;
}

export interface ResultGroup {
  readonly side: Side;
  /** Cases on this side, on all pages. */
  readonly total: number;
  /** Sectors of those cases, as in the facet table. */
  readonly sectors: readonly string[];
  readonly results: readonly Result[];
}

export interface View {
  readonly total: number;
  /** Cases that match every word, and those that match some; both absent without a query of several words. */
  readonly matching?: { readonly all: number; readonly some: number };
  readonly counts: FacetCounts;
  readonly groups: readonly ResultGroup[];
  /** The page shown, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** What became of the words; nothing without a query. */
  readonly heard?: HeardWords;
  /** Ways out when nothing is found. */
  readonly loosenings: readonly Loosening[];
}

/** What a query was searched as, for the page to say and the reader to undo. */
export interface HeardWords {
  readonly corrections: readonly Correction[];
  /** What others call the same things; nothing of it is searched when only the reader's own words are. */
  readonly alsoCalled: readonly AlsoCalled[];
}

/** What a finder looks in. */
export interface Collection extends Ear {
  readonly table: FacetTable;
  /** The crosswalk of terms, for saying what else was searched; undefined when it did not arrive. */
  lexicon(): Promise<Lexicon<SearchedConcept> | undefined>;
  /** Words for challenges and sides of the desk; undefined when they did not arrive. */
  traits(): Promise<Lexicon<Trait> | undefined>;
  /** What the index keeps of a page, with its address from the root of the host. */
  fragment(id: string): Promise<Fragment>;
}

export interface Finder {
  /**
   * @param show is given the view: on the first search once with its first result, then whole
   * @throws the signal's reason when it was stopped
   */
  find(request: Request, show: (view: View) => void, signal?: AbortSignal): Promise<void>;
}

export function finderOver(collection: Collection): Finder {
  const { table } = collection;
  let latest: { readonly key: string; readonly found: Promise<Found> } | undefined;
  let isFirst = true;

  /** What the query found, kept until the next one: a facet changes nothing about it. */
  const lookOnce = async (state: SearchState, signal?: AbortSignal): Promise<Found> => {
    const question = questionOf(state);
    const key = JSON.stringify(question);
    if (latest?.key !== key)
      latest = { key, found: look(question, { ear: collection, table, signal }) };
    const { found } = latest;
    try {
      return await found;
    } catch (error) {
      if (latest?.found === found) latest = undefined;
      signal?.throwIfAborted();
      if (isAbort(error)) return lookOnce(state, signal);
      throw error;
    }
  };

  /** What the words are about: told to readers who have said which library is theirs, and to nobody else. */
  const askedIn = async (
    query: string,
    { sector }: ReaderLibrary,
    lexicon: Lexicon<SearchedConcept> | undefined,
  ): Promise<Asked> => {
    if (query === '' || sector === undefined) return {};
    const traits = await collection.traits();
    return {
      workflow: lexicon ? workflowsOf(query, lexicon) : [],
      ...(traits ? traitsAsked(query, traits) : {}),
    };
  };

  return {
    async find({ state, library = {} }, show, signal) {
      const found = state.query === '' ? everyRow(table) : await lookOnce(state, signal);
      signal?.throwIfAborted();
      const { rows, counts } = applyFacets(table, state.chosen, found.rows);
      const ordered = sorted(table, rows, sortOf(state));
      const sides = acrossTheStreet(
        table,
        ordered,
        state.outsideFirst ? library.sector : undefined,
      );
      const here = pageOf(sides, state.page);
      const all = rows.filter((row) => found.matches.get(row)?.fullness === 'own').length;
      const summary = {
        total: rows.length,
        ...(isOfSeveral(found.heard) ? { matching: { all, some: rows.length - all } } : {}),
        counts,
        page: Math.min(state.page, pageCount(rows.length)),
        pages: pageCount(rows.length),
        loosenings:
          rows.length > 0
            ? []
            : loosenings(table, state.chosen, found.rows, { hasQuery: state.query !== '' }),
      };
      const shown = async (
        groups: readonly PagedGroup[],
        lexicon?: Lexicon<SearchedConcept>,
        asked: Asked = {},
      ): Promise<View> => ({
        ...summary,
        groups: await Promise.all(
          groups.map((group) =>
            resultGroup(group, sides, found, {
              ...collection,
              lexiconNow: lexicon,
              reader: { library, chosen: state.chosen, asked },
            }),
          ),
        ),
      });
      // The first search waits for everything that searching needs: its first result need not wait for the rest.
      if (isFirst && rows.length > 1) show(await shown(firstOf(here)));
      isFirst = false;
      signal?.throwIfAborted();
      const lexicon = state.query === '' ? undefined : await collection.lexicon();
      const asked = await askedIn(state.query, library, lexicon);
      const whole = await shown(here, lexicon, asked);
      signal?.throwIfAborted();
      show(
        state.query === ''
          ? whole
          : { ...whole, heard: heardWords(state.query, found.heard, lexicon) },
      );
    },
  };
}

function firstOf(groups: readonly PagedGroup[]): readonly PagedGroup[] {
  return groups.slice(0, 1).map((group) => ({ ...group, rows: group.rows.slice(0, 1) }));
}

/** What results are put together from, and whom they are shown to. */
interface Comparing extends Collection {
  readonly lexiconNow: Lexicon<SearchedConcept> | undefined;
  readonly reader: Reader;
}

async function resultGroup(
  { side, total, rows }: PagedGroup,
  sides: readonly Group[],
  found: Found,
  { table, fragment, lexiconNow, reader }: Comparing,
): Promise<ResultGroup> {
  const results = rows.map(async (row) =>
    resultOf(await fragment(table.idOf(row)), row, table, {
      match: found.matches.get(row),
      words: found.heard.words,
      lexicon: lexiconNow,
      reader,
    }),
  );
  return {
    side,
    total,
    sectors: sectorsOn(table, sides.find((each) => each.side === side)?.rows ?? []),
    results: await Promise.all(results),
  };
}

function heardWords(
  query: string,
  { corrections }: Heard,
  lexicon: Lexicon<SearchedConcept> | undefined,
): HeardWords {
  return {
    corrections,
    alsoCalled: lexicon ? alsoCalled(correctedQuery(query, corrections), lexicon) : [],
  };
}

/** Somebody else's search for the same words was stopped. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

const nothingHeard: Heard = { phrases: [], words: [], dropped: [], corrections: [] };

function isOfSeveral({ phrases, words }: Heard): boolean {
  return phrases.length + words.length > 1;
}

function questionOf({ query, ownWordsOnly, asTyped }: SearchState): Question {
  return { query, ownWordsOnly, asTyped };
}

function everyRow(table: FacetTable): Found {
  return { rows: allRows(table), matches: new Map(), heard: nothingHeard };
}

/** Sectors of the rows, those of most cases first. */
function sectorsOn(table: FacetTable, rows: readonly number[]): readonly string[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const each of table.cells.sector[row] ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([value]) => table.values.sector[value] ?? '');
}
