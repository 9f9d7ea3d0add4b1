/** Counts the words of the index: in how many cases each stands. */
import { elsewhereFields } from '../query/search-index.ts';
import type { Fragment } from '../query/fragment.ts';
import type { WordCounts } from '../query/word-list.ts';

/** Fields of metadata whose words a reader may search for. */
const wordFields = ['title', 'summary', 'who', ...elsewhereFields];

/** Words of four letters or more, in lower case: shorter ones are never corrected. */
const word = /\p{L}{4,}/gu;

export function wordCountsOf(fragments: readonly Fragment[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { content, meta } of fragments) {
    const text = [content, ...wordFields.map((field) => meta[field] ?? '')].join(' ');
    for (const each of new Set(text.toLowerCase().match(word)))
      counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}
