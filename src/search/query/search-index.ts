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

/**
 * Fields of metadata that say what a page is also called elsewhere, the more telling first: other words for its own
 * subjects, and for the areas of work, challenges and sectors that it belongs to.
 */
export const elsewhereFields = ['terms', 'areas'] as const;

/** How much fields of metadata count beside the text: a title five times, what others call it half. */
export const indexOptions = {
  ranking: { metaWeights: { title: 5, terms: 0.5, areas: 0.5 } },
} as const;

/** Where a hit is: among the page's own words, or in the more telling of the fields that say what others call it. */
export type Nearness = 'own' | (typeof elsewhereFields)[number];

export function nearnessOf({ words, matchedMetaFields = [] }: IndexHit): Nearness {
  const isElsewhere = (field: string) => elsewhereFields.some((each) => each === field);
  if (words.length > 0 || !matchedMetaFields.every(isElsewhere)) return 'own';
  return elsewhereFields.find((each) => matchedMetaFields.includes(each)) ?? 'areas';
}

/** True when nothing but what the page is called elsewhere matched. */
export function isByTermsOnly(hit: IndexHit): boolean {
  return nearnessOf(hit) !== 'own';
}
