/**
 * What is heard in a query besides its own words. This is the one place between the words that a reader
 * typed and the searches that are made: folding British and American spelling, correcting a word that the
 * index does not know, and adding what other sectors call the same thing all belong here, each with a record
 * of what was changed so that the page can say so and undo it.
 */
import type { QueryWords } from './words.ts';

/** A query as it will be searched. */
export type Heard = QueryWords;

/** So far every word is taken as it was typed. */
export function hear(words: QueryWords): Heard {
  return words;
}
