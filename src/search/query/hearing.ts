/**
 * What is heard in a query besides its own words. This is the one place between the words that a reader typed
 * and the searches that are made: a word that the index does not know is spelt as the other English spells it,
 * or corrected, with a record of what was changed so that the page can say so and undo it.
 */
import { otherSpelling } from '../spelling/other-spelling.ts';
import { corrected, isKnown } from './correction.ts';
import type { SearchIndex } from './search-index.ts';
import type { WordCounts } from './word-list.ts';
import type { QueryWords } from './words.ts';

/** A word that was searched in place of the one that was typed. */
export interface Correction {
  readonly typed: string;
  readonly heard: string;
}

/** A query as it will be searched. */
export interface Heard extends QueryWords {
  readonly corrections: readonly Correction[];
}

/** What hearing needs to know of the index. */
export interface Ear {
  readonly index: SearchIndex;
  /** Fetched when a word is unknown, and only then. */
  words(): Promise<WordCounts>;
}

/** Every word taken as it was typed. */
export function asTyped(words: QueryWords): Heard {
  return { ...words, corrections: [] };
}

/** The query as typed but for its corrections: capitals and quotation marks stay. */
export function correctedQuery(query: string, corrections: readonly Correction[]): string {
  return corrections.reduce(
    (text, { typed, heard }) =>
      text.replace(new RegExp(`(?<!\\p{L})${typed}(?!\\p{L})`, 'iu'), heard),
    query,
  );
}

/** Phrases are left alone, and so are words with a digit in them and words of fewer than four letters. */
export async function hear(words: QueryWords, ear: Ear): Promise<Heard> {
  const heard: string[] = [];
  const corrections: Correction[] = [];
  for (const typed of words.words) {
    const said = await heardAs(typed, ear);
    heard.push(...said.split(' '));
    if (said !== typed && said !== otherSpelling(typed)) corrections.push({ typed, heard: said });
  }
  return { ...words, words: [...new Set(heard)], corrections };
}

async function heardAs(typed: string, ear: Ear): Promise<string> {
  if (!/^\p{L}{4,}$/u.test(typed) || (await stands(typed, ear.index))) return typed;
  const words = await ear.words();
  if (isKnown(typed, words)) return typed;
  const other = otherSpelling(typed);
  if (other !== undefined && isKnown(other, words)) return other;
  return corrected(typed, words) ?? typed;
}

/** A phrase of one word is found only where that word stands, whatever its ending. */
async function stands(word: string, index: SearchIndex): Promise<boolean> {
  return (await index.search(`"${word}"`)).results.length > 0;
}
