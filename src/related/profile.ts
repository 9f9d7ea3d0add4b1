/** What a case is compared by: its words, the concepts that it speaks of, and the fields that say what it is about. */
import type { CaseData } from '../model/case.ts';
import { lexiconIn } from '../search/build/case-terms.ts';
import { conceptsIn } from '../search/concepts/find.ts';
import { tokensOf } from '../search/concepts/tokens.ts';
import { stopWords } from '../search/query/stop-words.ts';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { topConcept } from '../vocabulary/lookup.ts';

export interface Profile {
  readonly slug: string;
  /** Top sectors. */
  readonly sectors: readonly string[];
  /** Main one first. */
  readonly workflows: readonly string[];
  readonly challenges: readonly string[];
  /** Identifiers of the crosswalk's terms found in the text by words that mean nothing else. */
  readonly terms: readonly string[];
  /** Those of the terms that the text comes back to: a word said once may be a passing one, or have another sense. */
  readonly themes: readonly string[];
  /** The most frequent words, as they are compared, with how often each stands in the text. */
  readonly words: readonly (readonly [string, number])[];
}

/** Concepts that nearly every case speaks of, and people whom it names in passing: no reason to go from one to another. */
const tooWide: ReadonlySet<string> = new Set([
  'library-user',
  'professional-librarian',
  'library-director',
  'teaching-staff',
  'lending',
  'library-collection',
  'library-funding',
  'governing-body',
]);

/** Most words kept of a case: enough to tell cases apart, few enough for ten thousand of them. */
const mostWords = 80;

/** Mentions that make a term a theme. */
const fewestMentions = 2;

/** @param text title, summary and body without markup */
export function profileOf(
  slug: string,
  data: CaseData,
  text: string,
  vocabulary: Vocabulary,
): Profile {
  const terms = conceptsIn(text, lexiconIn(vocabulary)).filter(
    ({ concept, times }) => times > 0 && !tooWide.has(concept.id),
  );
  return {
    slug,
    sectors: [...new Set(data.sector.map((id) => topConcept(vocabulary, 'sector', id).id))],
    workflows: data.workflow.map((id) => topConcept(vocabulary, 'workflow', id).id),
    challenges: data.challenge,
    terms: terms.map(({ concept }) => concept.id),
    themes: terms.filter(({ times }) => times >= fewestMentions).map(({ concept }) => concept.id),
    words: frequentWords(text),
  };
}

function frequentWords(text: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { written, form } of tokensOf(text)) {
    if (form.length < 3 || /\d/.test(form) || stopWords.has(written.toLowerCase())) continue;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostWords);
}
