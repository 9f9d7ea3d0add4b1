/** What the search page shows of a search. */
import type { AlsoCalled } from './also-called.ts';
import type { FacetCounts } from './facets.ts';
import type { Correction } from './hearing.ts';
import type { Loosening } from './loosen.ts';
import type { Side } from './order.ts';
import type { Result } from './result.ts';

export interface View {
  readonly total: number;
  /** How the total divides; nothing when there is no query, or when every case has the only word of the query. */
  readonly matching?: Matching;
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

/** Cases by how much of the query they match, apart from everyday words. */
export interface Matching {
  /** Words and phrases of the query. */
  readonly words: number;
  /** Their own text has every word. */
  readonly own: number;
  /** They match every word, some of them only by what others call the same. */
  readonly called: number;
  readonly some: number;
}

export interface ResultGroup {
  readonly side: Side;
  /** Cases on this side, on all pages. */
  readonly total: number;
  /** Sectors of those cases, as in the facet table. */
  readonly sectors: readonly string[];
  readonly results: readonly Result[];
}

/** What a query was searched as, for the page to say and the reader to undo. */
export interface HeardWords {
  readonly corrections: readonly Correction[];
  /** What others call the same things; nothing of it is searched when only the reader's own words are. */
  readonly alsoCalled: readonly AlsoCalled[];
}
