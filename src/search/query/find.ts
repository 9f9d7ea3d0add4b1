/** From a state of the search page to what it shows: the whole of a search, in the order in which it happens. */
import type { Lexicon } from '../concepts/lexicon.ts';
import { alsoCalled } from './also-called.ts';
import { askedIn, type Trait } from './asked-traits.ts';
import type { SearchedConcept } from './concept-file.ts';
import type { FacetTable } from './facet-table.ts';
import { applyFacets } from './facets.ts';
import type { Fragment } from './fragment.ts';
import { correctedQuery, type Ear, type Heard } from './hearing.ts';
import { lookOnceIn } from './look-once.ts';
import type { Found, Question } from './look.ts';
import { allRows, loosenings } from './loosen.ts';
import { matchingOf } from './matching.ts';
import { acrossTheStreet, sorted } from './order.ts';
import { pageCount, pageOf, type PagedGroup } from './page.ts';
import type { ReaderLibrary } from './reader-library.ts';
import { resultGroups } from './result-groups.ts';
import type { Asked } from './shares.ts';
import { sortOf, type SearchState } from './state.ts';
import type { Subjects } from './subjects.ts';
import type { HeardWords, View } from './view.ts';

export interface Request {
  readonly state: SearchState;
  /** The reader's own library, as far as they said. */
  readonly library?: ReaderLibrary;
}

/** What a finder looks in. */
export interface Collection extends Ear {
  readonly table: FacetTable;
  subjects(): Promise<Subjects>;
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
  const { table, fragment, subjects } = collection;
  const lookOnce = lookOnceIn({ ear: collection, table, subjects });
  let isFirst = true;
  return {
    async find({ state, library = {} }, show, signal) {
      const hasQuery = state.query !== '';
      const found = hasQuery ? await lookOnce(questionOf(state), signal) : everyRow(table);
      signal?.throwIfAborted();
      const { rows, counts } = applyFacets(table, state.chosen, found.rows);
      const ordered = sorted(table, rows, sortOf(state));
      const ownSector = state.outsideFirst ? library.sector : undefined;
      const sides = acrossTheStreet(table, ordered, ownSector);
      const matching = matchingOf(rows, found);
      const summary = {
        total: rows.length,
        ...(matching ? { matching } : {}),
        counts,
        page: Math.min(state.page, pageCount(rows.length)),
        pages: pageCount(rows.length),
        loosenings:
          rows.length > 0 ? [] : loosenings(table, state.chosen, found.rows, { hasQuery }),
      };
      const shown = async (
        groups: readonly PagedGroup[],
        lexicon?: Lexicon<SearchedConcept>,
        asked: Asked = {},
      ): Promise<View> => {
        const reader = { library, chosen: state.chosen, asked };
        const showing = { table, fragment, found, lexicon, reader };
        return { ...summary, groups: await resultGroups(groups, sides, showing) };
      };
      const here = pageOf(sides, state.page);
      // The first search waits for everything that searching needs: its first result need not wait for the rest,
      // and there is no page to turn until they are there.
      if (isFirst && rows.length > 1) show({ ...(await shown(firstOf(here))), pages: 1 });
      isFirst = false;
      signal?.throwIfAborted();
      const lexicon = hasQuery ? await collection.lexicon() : undefined;
      // What the words are about is told to readers who have said which library is theirs, and to nobody else.
      const isCompared = hasQuery && library.sector !== undefined;
      const asked = isCompared ? askedIn(state.query, lexicon, await collection.traits()) : {};
      const whole = await shown(here, lexicon, asked);
      signal?.throwIfAborted();
      show(hasQuery ? { ...whole, heard: heardWords(state.query, found.heard, lexicon) } : whole);
    },
  };
}

function firstOf(groups: readonly PagedGroup[]): readonly PagedGroup[] {
  return groups.slice(0, 1).map((group) => ({ ...group, rows: group.rows.slice(0, 1) }));
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

const nothingHeard: Heard = { phrases: [], words: [], dropped: [], corrections: [] };

function questionOf({ query, ownWordsOnly, asTyped }: SearchState): Question {
  return { query, ownWordsOnly, asTyped };
}

function everyRow(table: FacetTable): Found {
  return { rows: allRows(table), matches: new Map(), heard: nothingHeard };
}
