/** What others call the things that a query names: the words that were searched besides the reader's own. */
import { withinSentence } from '../../i18n/list.ts';
import { conceptsIn } from '../concepts/find.ts';
import type { Lexicon } from '../concepts/lexicon.ts';
import { formOf, tokensOf } from '../concepts/tokens.ts';
import { widest } from '../concepts/widest.ts';
import type { SearchedConcept } from './concept-file.ts';
import { stopWords } from './stop-words.ts';

export interface AlsoCalled {
  /** The reader's word for it. */
  readonly typed: string;
  /** What others call it. */
  readonly words: readonly string[];
}

/** Words of others shown for each. */
const shown = 4;

/** Things shown; a longer query names more than a line can say. */
const most = 2;

/**
 * A word that means other things as well is enough when it is the whole query.
 *
 * @param query with its capitals: acronyms are known by them
 */
export function alsoCalled(
  query: string,
  lexicon: Lexicon<SearchedConcept>,
): readonly AlsoCalled[] {
  const length = tokensOf(query).filter(({ written }) => !stopWords.has(written)).length;
  const found = conceptsIn(query, lexicon).filter(({ concept, times, labels }) => {
    const isWhole = labels.some((each) => each.forms.length === length);
    return !widest.has(concept.id) && (times > 0 || labels.length > 1 || isWhole);
  });
  const isUnclear = (typed: string) =>
    found.filter(({ labels }) => labels[0]?.words.toLowerCase() === typed).length > 1;
  return found.slice(0, most).flatMap(({ concept, labels }) => {
    const typed = labels[0]?.words ?? '';
    const words = othersOf(concept, query);
    return words.length === 0 || isUnclear(typed.toLowerCase()) ? [] : [{ typed, words }];
  });
}

/** Areas of work that the query's words belong to, the main one of each concept. */
export function workflowsOf(query: string, lexicon: Lexicon<SearchedConcept>): readonly string[] {
  const found = conceptsIn(query, lexicon).filter(({ times }) => times > 0);
  return [...new Set(found.flatMap(({ concept }) => concept.workflow))];
}

/** Words that say more than the query does already, no two with the same forms. */
function othersOf({ words }: SearchedConcept, query: string): readonly string[] {
  const said = new Set(tokensOf(query).map((each) => each.form));
  const others = new Map<string, string>();
  for (const each of words) {
    const forms = tokensOf(each).map((token) => token.form);
    const key = forms.join('');
    if (!forms.every((form) => said.has(form)) && !others.has(key)) others.set(key, each);
  }
  return [...others.values()].slice(0, shown);
}

/**
 * The subjects by which a case was found, when no word of its text was.
 *
 * @param terms the case's field of what it is also called
 * @param words of the query
 */
export function subjectsFound(
  terms: string,
  words: readonly string[],
  lexicon: Lexicon<SearchedConcept> | undefined,
): readonly string[] {
  const wanted = new Set(words.map(formOf));
  const matching = terms
    .split(', ')
    .map((term) => ({ term, hits: tokensOf(term).filter(({ form }) => wanted.has(form)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  const named = matching.map(({ term }) => nameOf(term, lexicon));
  return [...new Set(named)].slice(0, 2);
}

/** The concept's neutral name, where the crosswalk has it. */
function nameOf(term: string, lexicon: Lexicon<SearchedConcept> | undefined): string {
  const found = lexicon ? conceptsIn(term, lexicon) : [];
  const label = found.length === 1 ? found[0]?.concept.label : undefined;
  return withinSentence(label ?? term, 'en');
}
