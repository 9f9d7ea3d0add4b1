/**
 * What a page is also called elsewhere: the words that other sectors use for its concepts, and the other English's
 * spelling of its words. Only what the page does not say itself.
 */
import type { Concept } from '../../vocabulary/concept.ts';
import { otherSpelling } from '../spelling/other-spelling.ts';
import { conceptsIn } from './find.ts';
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

/** Words for two fields of metadata, phrases divided by commas; no word is in both. */
export interface PageTerms {
  /** What else the concepts of its text are called, and how the other English spells its words. */
  readonly terms: string;
  /** What else the work, the challenges and the sectors that it was given are called: wider, and less telling. */
  readonly areas: string;
}

export function pageTerms(page: PageWords, lexicon: Lexicon): PageTerms {
  const text = `${page.title}.\n${page.text}`;
  const found = conceptsOf(text, page, lexicon);
  const isUnsaid = unsaidIn(text);
  const terms = distinct(found.flatMap((each) => wordsWithin(each, page.sectors)).filter(isUnsaid));
  const areas = distinct(page.assigned.flatMap(wordsOf).filter(isUnsaid));
  for (const key of terms.keys()) areas.delete(key);
  return {
    terms: [...terms.values(), ...otherSpellings(text)].join(', '),
    areas: [...areas.values()].join(', '),
  };
}

/** True of words that the text does not have side by side. */
function unsaidIn(text: string): (words: string) => boolean {
  const whole = ` ${formsIn(text).join(' ')} `;
  return (words) => !whole.includes(` ${formsIn(words).join(' ')} `);
}

function formsIn(text: string): readonly string[] {
  return tokensOf(text).map((each) => each.form);
}

function distinct(words: readonly string[]): Map<string, string> {
  return new Map(words.map((each) => [each.toLowerCase(), each]));
}

/** Words at the head of a page, its title and summary, that say what it is about. */
const headWords = 60;

/** Words of a text that is too short to say anything in passing. */
export const shortText = 250;

/** Times that a longer text says a concept that it is about. */
export const often = 3;

/**
 * The concepts that the page is about: those that its head names, or that its text names often. What a longer text
 * names in passing makes search worse.
 */
function conceptsOf(text: string, page: PageWords, lexicon: Lexicon): readonly Concept[] {
  const words = text.split(/\s+/);
  if (words.length <= shortText) return named(text, page, lexicon);
  const inHead = named(words.slice(0, headWords).join(' '), page, lexicon);
  const repeated = conceptsIn(text, lexicon).filter(({ times }) => times >= often);
  return [...new Set([...inHead, ...repeated.map((each) => each.concept)])];
}

/**
 * The concepts that a short text means. Words that mean other things as well need each other, or a page about the
 * same area of work.
 */
function named(text: string, { workflows }: PageWords, lexicon: Lexicon): readonly Concept[] {
  const isSameWork = ({ workflow }: Concept) => workflow.some((each) => workflows.includes(each));
  return conceptsIn(text, lexicon)
    .filter(({ concept, times, labels }) => {
      if (times > 0) return true;
      return !widest.has(concept.id) && labels.length + Number(isSameWork(concept)) > 1;
    })
    .map((each) => each.concept);
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
