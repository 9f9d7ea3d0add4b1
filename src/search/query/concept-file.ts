/** The crosswalk of terms as the search page reads it, to say what else was searched: `/search/concepts.json`. */
import { lexiconOf, type Lexicon, type Sayable } from '../concepts/lexicon.ts';

/** A concept: identifier, label, other words for it, the positions of the ambiguous ones, main area of work. */
type Row = readonly [
  id: string,
  label: string,
  words: readonly string[],
  ambiguous: readonly number[],
  workflow: string,
];

export type ConceptFile = readonly Row[];

/** A concept as read, its words in the order in which they are shown. */
export interface SearchedConcept extends Sayable {
  readonly words: readonly string[];
  /** The main area of work, or none. */
  readonly workflow: readonly string[];
}

type Written = Sayable & { readonly workflow: readonly string[] };

/** @param concepts of the scheme `term` */
export function conceptFileOf(concepts: readonly Written[]): ConceptFile {
  return concepts.map((concept) => {
    const words = acrossSectors(concept);
    const ambiguous = new Set(concept.avoid.map(({ term }) => term));
    return [
      concept.id,
      concept.label,
      words,
      words.flatMap((each, index) => (ambiguous.has(each) ? [index] : [])),
      concept.workflow[0] ?? '',
    ];
  });
}

export function readConcepts(file: ConceptFile): readonly SearchedConcept[] {
  return file.map(([id, label, words, ambiguous, workflow]) => ({
    id,
    label,
    words,
    workflow: workflow === '' ? [] : [workflow],
    labels: { any: [...words] },
    spellings: [],
    avoid: ambiguous.map((index) => ({ term: words[index] ?? '' })),
  }));
}

export function conceptLexicon(concepts: readonly SearchedConcept[]): Lexicon<SearchedConcept> {
  return lexiconOf(concepts);
}

/** The first word of every sector, then the second of each, so that a few of them are from many sectors. */
function acrossSectors({ labels, spellings }: Sayable): readonly string[] {
  const { any = [], ...sectors } = labels;
  const lists = [...Object.values(sectors), any];
  const longest = Math.max(0, ...lists.map((each) => each.length));
  const inTurn = Array.from({ length: longest }, (_, place) =>
    lists.flatMap((each) => each.slice(place, place + 1)),
  );
  return [...new Set([...inTurn.flat(), ...spellings])];
}
