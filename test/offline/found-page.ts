/** The search page, read to its last word: what it found, in which order, with which excerpts and counts. */
import type { Tab } from './tab.ts';

export interface FoundPage {
  readonly said: string;
  /** Each result's words in its order, excerpt and all; without one, what is said instead. */
  readonly results: readonly string[];
  /** Slugs of the results. */
  readonly cases: readonly string[];
  /** Value and number of every row of every facet. */
  readonly counts: readonly string[];
  readonly heard: string;
}

/** Waits until all of the first page of results is there. */
export function foundPage(tab: Tab): Promise<FoundPage> {
  return tab.read(readFoundPage);
}

async function readFoundPage(): Promise<FoundPage> {
  const words = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const read = () => {
    const said = words(document.querySelector('search-summary [role="status"]'));
    const results = all('search-results [data-case]').map(words);
    if (said === 'No case matches.')
      return { said, results: [words(document.querySelector('search-results'))] };
    const isWhole =
      results.length > 0 && results.length === Math.min(10, Number(/^\d+/.exec(said)?.[0]));
    return isWhole && !document.querySelector('#newest') ? { said, results } : undefined;
  };
  for (let tries = 0; tries < 200; tries += 1) {
    const found = read();
    if (found)
      return {
        ...found,
        cases: all('search-results [data-case]').map(
          (each) => each.getAttribute('data-case') ?? '',
        ),
        counts: all('search-facets label').map(words),
        heard: words(document.querySelector('search-heard')),
      };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing was found: ${document.querySelector('search-page')?.textContent}`);
}
