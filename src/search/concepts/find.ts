/** Finds the concepts that a text speaks of, by the words of the crosswalk. */
import type { Concept } from '../../vocabulary/concept.ts';
import type { Label, Lexicon, Sayable } from './lexicon.ts';
import { placedTokensOf, tokensOf, type Token } from './tokens.ts';

/** A concept, and the words by which a text says it. */
export interface FoundConcept<Said extends Sayable = Concept> {
  readonly concept: Said;
  /** How often by words that mean nothing else. */
  readonly times: number;
  /** The words for it that stand in the text, in the order in which they first do. */
  readonly labels: readonly Label<Said>[];
}

/** Of labels that begin at the same word the longest counts, and the words within it do not count again. */
export function conceptsIn<Said extends Sayable>(
  text: string,
  lexicon: Lexicon<Said>,
): readonly FoundConcept<Said>[] {
  const tokens = tokensOf(text);
  const found = new Map<string, { concept: Said; times: number; labels: Set<Label<Said>> }>();
  for (let at = 0; at < tokens.length;) {
    const labels = labelsAt(tokens, at, lexicon);
    for (const label of labels) {
      const entry = found.get(label.concept.id) ?? {
        concept: label.concept,
        times: 0,
        labels: new Set<Label<Said>>(),
      };
      found.set(label.concept.id, entry);
      entry.labels.add(label);
      if (!label.weak) entry.times += 1;
    }
    at += labels[0]?.forms.length ?? 1;
  }
  return [...found.values()].map((each) => ({ ...each, labels: [...each.labels] }));
}

/** The longest labels that begin here: more than one when concepts share their words. */
function labelsAt<Said extends Sayable>(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon<Said>,
): readonly Label<Said>[] {
  const candidates = lexicon.byFirstForm.get(tokens[at]?.form ?? '') ?? [];
  const standing = candidates.filter((label) => stands(label, tokens, at));
  const longest = standing[0]?.forms.length;
  return standing.filter((each) => each.forms.length === longest);
}

function stands(
  { forms, acronym, words }: Label<Sayable>,
  tokens: readonly Token[],
  at: number,
): boolean {
  if (!forms.every((form, offset) => tokens[at + offset]?.form === form)) return false;
  return !acronym || tokens[at]?.written.replace(/s$/, '') === words.replace(/s$/, '');
}

/** Where a text says a concept. */
export interface ConceptUse<Said extends Sayable = Concept> {
  /** More than one when concepts share their words. */
  readonly labels: readonly Label<Said>[];
  readonly start: number;
  readonly end: number;
}

/** Every use in the order of the text. @param text composed (NFC) */
export function conceptUsesIn<Said extends Sayable>(
  text: string,
  lexicon: Lexicon<Said>,
): readonly ConceptUse<Said>[] {
  const tokens = placedTokensOf(text);
  const uses: ConceptUse<Said>[] = [];
  for (let at = 0; at < tokens.length;) {
    const labels = labelsAt(tokens, at, lexicon);
    const length = labels[0]?.forms.length ?? 1;
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (labels.length > 0 && first && last)
      uses.push({ labels, start: first.start, end: last.end });
    at += length;
  }
  return uses;
}
