/** One result as the page shows it, put together from the index's fragment and the facet table. */
import type { Lexicon } from '../concepts/lexicon.ts';
import { subjectsFound } from './also-called.ts';
import { slugOf } from './case-address.ts';
import type { SearchedConcept } from './concept-file.ts';
import { valuesOf, type FacetTable } from './facet-table.ts';
import type { Match } from './matches.ts';
import { bestPassage, type Passage } from './passage.ts';
import { elsewhereFields, isByTermsOnly } from './search-index.ts';
import type { Fragment } from './fragment.ts';
import { sharedTraits, type Reader, type SharedTrait } from './shares.ts';

/** The headline figure in parts; an empty part is left out of the page. */
export interface ResultFigure {
  readonly qualifier: string;
  readonly number: string;
  readonly unit: string;
  readonly caption: string;
}

export interface Result {
  readonly slug: string;
  readonly url: string;
  /** Language of the case, when it is not that of the page. */
  readonly language?: string;
  readonly title: string;
  readonly summary: string;
  readonly who: string;
  readonly when: string;
  /** Sectors with their ancestors, main one first. */
  readonly sectors: readonly string[];
  readonly result: string;
  readonly evidence: string;
  readonly figure?: ResultFigure;
  readonly passage?: Passage;
  /** The subjects by which it was found, when no word of its text was. */
  readonly subjects?: readonly string[];
  /** What it shares with the reader's library. */
  readonly shares?: readonly SharedTrait[];
}

/** How a query found a case. */
export interface FoundBy {
  /** Nothing when there is no query. */
  readonly match: Match | undefined;
  readonly words: readonly string[];
  readonly lexicon: Lexicon<SearchedConcept> | undefined;
  /** Whom it is shown to. */
  readonly reader: Reader;
}

export function resultOf(
  fragment: Fragment,
  row: number,
  table: FacetTable,
  { match, words, lexicon, reader }: FoundBy,
): Result {
  const { meta } = fragment;
  const figure = figureFrom(meta['figure']);
  const passage =
    match &&
    bestPassage(
      fragment,
      match.hits.map((hit) => hit.words),
    );
  const byTerms = match?.hits.every(isByTermsOnly)
    ? elsewhereFields.flatMap((each) => meta[each] ?? []).join(', ')
    : '';
  const subjects = subjectsFound(byTerms, words, lexicon);
  const shares = sharedTraits(reader, table, row, meta['size']);
  return {
    slug: slugOf(fragment.url) ?? '',
    url: fragment.url,
    ...(meta['language'] === undefined ? {} : { language: meta['language'] }),
    title: meta['title'] ?? '',
    summary: meta['summary'] ?? '',
    who: meta['who'] ?? '',
    when: meta['when'] ?? '',
    sectors: valuesOf(table, 'sector', row),
    result: valuesOf(table, 'result', row)[0] ?? '',
    evidence: valuesOf(table, 'evidence', row)[0] ?? '',
    ...(figure ? { figure } : {}),
    ...(passage ? { passage } : {}),
    ...(subjects.length > 0 ? { subjects } : {}),
    ...(shares.length > 0 ? { shares } : {}),
  };
}

/** Writes a figure into one field of metadata. */
export function figureField({ qualifier, number, unit, caption }: ResultFigure): string {
  return JSON.stringify([qualifier, number, unit, caption]);
}

function figureFrom(field: string | undefined): ResultFigure | undefined {
  if (field === undefined) return undefined;
  const [qualifier = '', number = '', unit = '', caption = ''] = JSON.parse(
    field,
  ) as readonly string[];
  return { qualifier, number, unit, caption };
}
