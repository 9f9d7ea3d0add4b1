/** Which words of a text are worth explaining: those of one kind of library that another calls something else. */
import { conceptUsesIn } from '../search/concepts/find.ts';
import { lexiconOf, type Label, type Lexicon } from '../search/concepts/lexicon.ts';
import { tokensOf, type Token } from '../search/concepts/tokens.ts';
import type { Concept, Vocabulary } from '../vocabulary/concept.ts';
import { topConcept, topConcepts } from '../vocabulary/lookup.ts';
import { clearInContext, everydayConcepts, everydayTerms } from './everyday.ts';

/** A word to explain, where it stands. */
export interface TermUse {
  readonly concept: Concept;
  /** The word as the crosswalk has it. */
  readonly label: string;
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

/** A shorter word says too many things. */
const leastLength = 5;

export interface SectorTerms {
  /**
   * Every use of a word worth explaining.
   *
   * @param text composed (NFC)
   * @param workflows what the case is about: decides what a word means that could mean something else
   */
  usesIn(text: string, workflows: readonly string[]): readonly TermUse[];
}

const known = new WeakMap<Vocabulary, SectorTerms>();

/** Made once for each vocabulary. */
export function sectorTerms(vocabulary: Vocabulary): SectorTerms {
  const made = known.get(vocabulary) ?? makeTerms(vocabulary);
  known.set(vocabulary, made);
  return made;
}

function makeTerms(vocabulary: Vocabulary): SectorTerms {
  const lexicon: Lexicon = lexiconOf(vocabulary.term.concepts);
  const decided = new Map<Label, boolean>();
  const isWorth = (label: Label) => {
    const known = decided.get(label) ?? isSectorTerm(label, vocabulary);
    decided.set(label, known);
    return known;
  };
  return {
    usesIn: (text, workflows) =>
      conceptUsesIn(text, lexicon).flatMap(({ labels: [label, ...others], start, end }) => {
        if (!label || others.length > 0 || !isWorth(label)) return [];
        if (label.weak && !label.concept.workflow.some((each) => workflows.includes(each)))
          return [];
        if (!isWrittenAs(text.slice(start, end), label.words)) return [];
        return [{ concept: label.concept, label: label.words, start, end }];
      }),
  };
}

/**
 * As the crosswalk has it, but for a plural, a hyphen or a capital at the start of a sentence: what was transferred is
 * not a transfer, and to read well is not the scheme of that name.
 */
function isWrittenAs(written: string, label: string): boolean {
  const plain = (words: string) =>
    words
      .replace(/\p{Pd}/gu, ' ')
      .replace(/ies$/, 'y')
      .replace(/(?<!s)s$/, '');
  const isName = /\p{Lu}/u.test(label);
  return isName
    ? plain(written) === plain(label)
    : plain(written).toLowerCase() === plain(label).toLowerCase();
}

/**
 * Means one thing only, at least in its field, is neither an everyday word nor what most libraries say, has a word that the neutral name has
 * not, and is called otherwise by a kind of library that does not say it.
 */
function isSectorTerm(label: Label, vocabulary: Vocabulary): boolean {
  const { concept, words, weak } = label;
  const { any = [], ...bySector } = concept.labels;
  const isEveryday = everydayConcepts.has(concept.id) || everydayTerms.has(words);
  const isAmbiguous = weak && !clearInContext.has(words);
  if (isAmbiguous || isEveryday || any.includes(words) || !isTelling(label)) return false;
  const saying = new Map<string, boolean>();
  for (const [sector, said] of Object.entries(bySector)) {
    const { id } = topConcept(vocabulary, 'sector', sector);
    saying.set(id, (saying.get(id) ?? false) || said.includes(words));
  }
  return [...saying.values()].includes(true) && [...saying.values()].includes(false);
}

/** Who knows the neutral name does not thereby know the word, nor does the word say only that it is a library's. */
function isTelling({ concept, words, acronym, forms }: Label): boolean {
  const neutral = new Set([...tokensOf(concept.label), ...tokensOf('library')].map(formIn));
  const isLibrarys = tokensOf('library').some(({ form }) => forms.includes(form));
  return (
    (acronym || words.length >= leastLength) &&
    !isLibrarys &&
    forms.some((form) => !neutral.has(form))
  );
}

function formIn({ form }: Token): string {
  return form;
}

/** The words of each top sector that has some, in display order. */
export function wordsBySector(
  vocabulary: Vocabulary,
  { labels }: Concept,
): readonly { readonly sector: Concept; readonly words: readonly string[] }[] {
  return topConcepts(vocabulary, 'sector').flatMap((sector) => {
    const words = labels[sector.id] ?? [];
    return words.length === 0 ? [] : [{ sector, words }];
  });
}
