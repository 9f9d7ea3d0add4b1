/** The searches that a query needs, as terms for the index. */
import { everydayWords } from './everyday-words.ts';
import type { QueryWords } from './words.ts';

export interface Searches {
  /** Terms that a case must match, all of them: the phrases. */
  readonly required: readonly string[];
  /** All words together but for everyday ones, or nothing when the query has none. */
  readonly together?: string;
  /** Each word by itself: empty when there is only one, since that is `together` again. */
  readonly apart: readonly string[];
  /** Everyday words beside others: each by itself, to count a little. */
  readonly everyday: readonly string[];
  /** Words that stand side by side in the query, as phrases. */
  readonly pairs: readonly string[];
}

/** A shorter word is the beginning of too many others to be searched by itself. */
const shortestWord = 3;

export function searchesFor({ phrases, words }: QueryWords): Searches {
  const required = phrases.map((each) => `"${each}"`);
  if (words.length === 0) return { required, apart: [], everyday: [], pairs: [] };
  const telling = words.filter((each) => !everydayWords.has(each));
  const main = telling.length === 0 ? words : telling;
  const everyday = words.filter((each) => !main.includes(each));
  const long = main.filter((each) => [...each].length >= shortestWord);
  const pairs = words.slice(1).map((each, index) => `"${words[index] ?? ''} ${each}"`);
  const apart = main.length === 1 ? [] : long;
  return { required, together: main.join(' '), apart, everyday, pairs };
}
