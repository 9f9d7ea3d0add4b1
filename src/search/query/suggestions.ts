/** What a reader may be about to type: words for a concept of the crosswalk, and titles of cases. */
import type { SearchedConcept } from './concept-file.ts';

/** Slug and title of a case: `/search/titles.json`, newest first. */
export type TitleFile = readonly (readonly [slug: string, title: string])[];

export type Suggestion =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'case'; readonly text: string; readonly slug: string };

export interface Suggestible {
  readonly concepts: readonly SearchedConcept[];
  readonly titles: TitleFile;
}

/** Fewer letters begin too many words. */
const fewestLetters = 3;

const mostWords = 5;
const mostTitles = 3;

/** Words first, those that begin as typed before the others; then titles, newest first. */
export function suggestionsFor(
  typed: string,
  { concepts, titles }: Suggestible,
): readonly Suggestion[] {
  const begun = wordsIn(typed);
  if (folded(typed).replaceAll(' ', '').length < fewestLetters) return [];
  const words = concepts.flatMap((concept) => bestLabel(concept, begun));
  const atStart = words.filter((each) => foldedOnce(each).startsWith(begun.join(' ')));
  const ordered = new Map([...atStart, ...words].map((each) => [foldedOnce(each), each]));
  ordered.delete(begun.join(' '));
  return [
    ...[...ordered.values()].slice(0, mostWords).map((text) => ({ kind: 'words' as const, text })),
    ...titlesWith(titles, begun).map(([slug, text]) => ({ kind: 'case' as const, slug, text })),
  ];
}

/** The first few: of ten thousand titles no more are looked at than needed. */
function titlesWith(titles: TitleFile, begun: readonly string[]): TitleFile {
  const found: TitleFile[number][] = [];
  for (const each of titles) {
    if (hasAll(each[1], begun)) found.push(each);
    if (found.length === mostTitles) break;
  }
  return found;
}

/** The first of a concept's words that fits. */
function bestLabel({ label, words }: SearchedConcept, begun: readonly string[]): readonly string[] {
  const found = [...words, label].filter((each) => hasAll(each, begun));
  const first = found.find((each) => foldedOnce(each).startsWith(begun.join(' '))) ?? found[0];
  return first === undefined ? [] : [first];
}

/** True when every typed word begins some word of the text. */
function hasAll(text: string, begun: readonly string[]): boolean {
  const words = ` ${foldedOnce(text)}`;
  return begun.every((each) => words.includes(` ${each}`));
}

const known = new Map<string, string>();

/** Labels and titles are compared again with every key. */
function foldedOnce(text: string): string {
  const found = known.get(text) ?? folded(text);
  known.set(text, found);
  return found;
}

function wordsIn(text: string): readonly string[] {
  return folded(text)
    .split(' ')
    .filter((each) => each !== '');
}

/** Lower case, without accents and punctuation. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
