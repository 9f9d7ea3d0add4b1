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
  /** Fields of metadata that matched. */
  readonly matchedMetaFields?: readonly string[];
}

export interface SearchIndex {
  /**
   * Pages that match, best first: every word must occur, each as a prefix of its stem; a term in double
   * quotes is a phrase. A word that the index does not have counts as any word that is its beginning, or not
   * at all.
   */
  search(term: string): Promise<{ readonly results: readonly IndexHit[] }>;
}

/** The field of metadata that says what a page is also called elsewhere. */
export const termsField = 'terms';

/** How much fields of metadata count beside the text: a title five times, what others call it half. */
export const indexOptions = {
  ranking: { metaWeights: { title: 5, [termsField]: 0.5 } },
} as const;

/** True when nothing but what the page is called elsewhere matched. */
export function isByTermsOnly({ words, matchedMetaFields = [] }: IndexHit): boolean {
  return words.length === 0 && matchedMetaFields.every((field) => field === termsField);
}
