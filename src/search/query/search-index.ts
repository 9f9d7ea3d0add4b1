/**
 * The part of Pagefind's JavaScript API (1.5) that search uses, so that the same query code runs over the
 * browser's instance, over files in Node and in tests.
 *
 * @see https://pagefind.app/docs/api/
 */

/** One page that matches a search. */
export interface IndexHit {
  /** Identifies the page's fragment, the same in every search of one index. */
  readonly id: string;
  /** Positions of the matching words in the fragment's content; empty when only metadata matched. */
  readonly words: readonly number[];
}

export interface SearchIndex {
  /**
   * Pages that match, best first: every word must occur, each as a prefix of its stem; a term in double
   * quotes is a phrase.
   */
  search(term: string): Promise<{ readonly results: readonly IndexHit[] }>;
}
