/**
 * The part of Pagefind's JavaScript API (1.5) that search uses, so that the same query code runs over the
 * browser's instance, over files in Node and in tests.
 *
 * @see https://pagefind.app/docs/api/
 */

/** A stretch of text that a fragment can be entered at: a heading with an `id`. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Index of the heading's first word in the content. */
  readonly location: number;
}

/** What the index keeps of one page. */
export interface Fragment {
  readonly url: string;
  /** Text of the page, words separated by white space. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

/** One page that matches a search. */
export interface IndexHit {
  /** Identifies the fragment, the same in every search of one index. */
  readonly id: string;
  /** Positions of the matching words in the content; empty when only metadata matched. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

export interface SearchIndex {
  /**
   * Pages that match, best first: every word must occur, each as a prefix of its stem; a term in double
   * quotes is a phrase. `null` gives all pages.
   */
  search(term: string | null): Promise<{ readonly results: readonly IndexHit[] } | null>;
  /** Fetches what a search for this term would need. */
  preload(term: string): Promise<void>;
}
