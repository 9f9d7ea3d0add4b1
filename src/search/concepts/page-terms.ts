/**
 * What a page is also called elsewhere: the words that other sectors use for its concepts, and the other English's
 * spelling of its words. Only what the page does not say itself.
 */
import type { Concept } from '../../vocabulary/concept.ts';
import { otherSpelling } from '../spelling/other-spelling.ts';
import { conceptsIn, type FoundConcept } from './find.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { formOf, tokensOf } from './tokens.ts';
import { widest } from './widest.ts';

export interface PageWords {
  readonly title: string;
  /** Everything below the title. */
  readonly text: string;
  /** Sectors with their ancestors. */
  readonly sectors: readonly string[];
  readonly workflows: readonly string[];
  /** Concepts of other schemes that the page was given. */
  readonly assigned: readonly Concept[];
}

/** @returns words for one field of metadata, phrases divided by commas */
export function pageTerms(page: PageWords, lexicon: Lexicon): string {
  const text = `${page.title}.\n${page.text}`;
  const said = tokensOf(text).map((each) => each.form);
  const found = conceptsIn(text, lexicon).filter((each) => isMeant(each, page, said.length));
  const words = [
    ...page.assigned.flatMap(wordsOf),
    ...found.flatMap(({ concept }) => wordsWithin(concept, page.sectors)),
  ];
  const known = new Set(said);
  const whole = ` ${said.join(' ')} `;
  const unsaid = new Map(
    words.flatMap((each) => {
      const forms = tokensOf(each).map((token) => token.form);
      const isSaid =
        forms.every((form) => known.has(form)) && whole.includes(` ${forms.join(' ')} `);
      return isSaid ? [] : [[each.toLowerCase(), each] as const];
    }),
  );
  return [...unsaid.values(), ...otherSpellings(text)].join(', ');
}

/** Words of a text that is too short to say anything twice. */
const shortText = 250;

/**
 * A word that means nothing else must come twice, or once in a short text or on a page about the same area of work.
 * Words that mean other things as well need each other, or such a page.
 */
function isMeant(
  { concept, times, labels }: FoundConcept,
  { workflows }: PageWords,
  length: number,
): boolean {
  const isSameWork = concept.workflow.some((each) => workflows.includes(each));
  if (times > 0) return times > 1 || isSameWork || length <= shortText;
  return !widest.has(concept.id) && labels.length + Number(isSameWork) > 1;
}

/** The widest concepts are said as the page's own sectors say them. */
function wordsWithin(concept: Concept, sectors: readonly string[]): readonly string[] {
  if (!widest.has(concept.id)) return wordsOf(concept);
  return ['any', ...sectors].flatMap((each) => concept.labels[each] ?? []);
}

/** Of every word of the page that the other English spells otherwise, unless the page has both. */
function otherSpellings(text: string): readonly string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const byForm = new Map<string, string>();
  for (const word of words) {
    const other = otherSpelling(word);
    if (other !== undefined && !words.has(other))
      byForm.set(`${formOf(other)}${other.slice(0, 5)}`, other);
  }
  return [...byForm.values()];
}
