/** An alphabetical list, divided by initial letter. */
import type { Concept } from './concept.ts';

export interface Letter {
  readonly letter: string;
  readonly concepts: readonly Concept[];
}

/** @param language BCP 47: decides the order of the alphabet */
export function byLetter(concepts: readonly Concept[], language: string): readonly Letter[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', ignorePunctuation: true });
  const sorted = concepts.toSorted((one, other) => compare(one.label, other.label));
  const groups = Map.groupBy(sorted, (each) => initial(each.label, language));
  return [...groups].map(([letter, members]) => ({ letter, concepts: members }));
}

/** The first letter without its accent, in capitals; `#` for a label that begins with anything else. */
function initial(label: string, language: string): string {
  const first = /\p{L}/u.exec(label.normalize('NFD').charAt(0))?.[0];
  return first?.toLocaleUpperCase(language) ?? '#';
}

/** A label as it opens a line: with a capital, the rest left alone. */
export function opening(label: string, language: string): string {
  const [first = '', ...rest] = label;
  return first.toLocaleUpperCase(language) + rest.join('');
}
