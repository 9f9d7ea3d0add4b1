/** What a reader typed, taken apart: quoted phrases, words that matter, and words that do not. */
import { withoutRequest } from './request-words.ts';
import { stopWords } from './stop-words.ts';

export interface QueryWords {
  /** Quoted strings, without their quotation marks: every result contains them as they stand. */
  readonly phrases: readonly string[];
  /** Words to search for, lower case, each once, in the order typed. */
  readonly words: readonly string[];
  /** Words that were left out: stop words, and those with which a sentence asks. */
  readonly dropped: readonly string[];
}

const quoted = /["“”„]([^"“”„]*)["“”„]/g;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Stop words stay when there is nothing else: “to do” must find something. */
export function queryWords(query: string): QueryWords {
  const phrases: string[] = [];
  const rest = query.normalize('NFC').replace(quoted, (_, phrase: string) => {
    const trimmed = phrase.replace(edges, '').replace(/\s+/g, ' ');
    if (trimmed !== '') phrases.push(trimmed);
    return ' ';
  });
  const typed = [
    ...new Set(
      rest
        .split(/[\s,;/|]+/)
        .map((each) => each.replace(edges, '').toLowerCase())
        .filter((each) => each !== ''),
    ),
  ];
  const words = withoutRequest(
    typed,
    typed.filter((each) => !stopWords.has(each)),
  );
  if (words.length === 0 && phrases.length === 0) return { phrases, words: typed, dropped: [] };
  return { phrases, words, dropped: typed.filter((each) => !words.includes(each)) };
}
