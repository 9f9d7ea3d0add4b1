/** The words of the crosswalk of terms, made ready to be looked for in text. */
import type { Concept } from '../../vocabulary/concept.ts';
import { tokensOf } from './tokens.ts';

/** What a lexicon needs to know of a concept. */
export type Sayable = Pick<Concept, 'id' | 'label' | 'labels' | 'spellings'> & {
  /** Words for it that mean something else as well. */
  readonly avoid: readonly { readonly term: string }[];
};

/** One way to say a concept. */
export interface Label<Said extends Sayable = Concept> {
  readonly concept: Said;
  readonly words: string;
  /** What each of its words is compared by. */
  readonly forms: readonly string[];
  /** An everyday word, or one that means something else as well: it says little by itself. */
  readonly weak: boolean;
  /** Written in capitals, and only then meant. */
  readonly acronym: boolean;
}

export interface Lexicon<Said extends Sayable = Concept> {
  /** Labels by the form of their first word, the longest first. */
  readonly byFirstForm: ReadonlyMap<string, readonly Label<Said>[]>;
}

/** Every word for a concept once: its label, what each sector says, and other spellings. */
export function wordsOf({ label, labels, spellings }: Sayable): readonly string[] {
  return [...new Set([label, ...Object.values(labels).flat(), ...spellings])];
}

/** @param concepts of the scheme `term` */
export function lexiconOf<Said extends Sayable>(concepts: readonly Said[]): Lexicon<Said> {
  const labels = concepts.flatMap((each) => labelsOf(each));
  const shared = sharedForms(labels);
  const byFirstForm = Map.groupBy(
    labels.map((each) => (shared.has(keyOf(each)) ? { ...each, weak: true } : each)),
    (each) => each.forms[0] ?? '',
  );
  for (const group of byFirstForm.values()) group.sort((a, b) => b.forms.length - a.forms.length);
  return { byFirstForm };
}

function labelsOf<Said extends Sayable>(concept: Said): readonly Label<Said>[] {
  const weak = new Set(concept.avoid.map(({ term }) => keyOf({ forms: formsOf(term) })));
  const labels = wordsOf(concept).map((words) => ({ words, forms: formsOf(words) }));
  const distinct = new Map(labels.map((each) => [`${keyOf(each)} ${isAcronym(each.words)}`, each]));
  return [...distinct.values()].map(({ words, forms }) => ({
    concept,
    words,
    forms,
    weak: weak.has(keyOf({ forms })),
    acronym: isAcronym(words),
  }));
}

function formsOf(words: string): readonly string[] {
  return tokensOf(words).map((each) => each.form);
}

function keyOf({ forms }: { readonly forms: readonly string[] }): string {
  return forms.join(' ');
}

/** What two concepts are called says nothing about which is meant. */
function sharedForms(labels: readonly Label<Sayable>[]): ReadonlySet<string> {
  const owners = Map.groupBy(labels, keyOf);
  return new Set(
    [...owners]
      .filter(([, each]) => new Set(each.map(({ concept }) => concept.id)).size > 1)
      .map(([key]) => key),
  );
}

function isAcronym(words: string): boolean {
  return /^[A-Z][A-Z0-9&+]+s?$/.test(words);
}
