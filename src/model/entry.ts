/** A case in one line of a list: what every list of cases shows, on every page and in search results. */
import type { Text } from '../i18n/text.ts';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { conceptOf, shortLabel, topConcept } from '../vocabulary/lookup.ts';
import type { CaseData } from './case.ts';
import type { EvidenceLevel } from './evidence.ts';
import { headlineFigure, type Figure } from './figure.ts';
import { periodText } from './period-text.ts';
import { countryName } from './place.ts';

/** A sector with the shape and hue of the top sector that it rolls up to. */
export interface SectorName {
  readonly id: string;
  /** Top sector: decides shape and hue. */
  readonly top: string;
  /** `Public`, or `Special: health` for a narrower one. */
  readonly label: string;
}

export interface Entry {
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly sectors: readonly SectorName[];
  /** Library and place, or the country of one that is not named. */
  readonly who: string;
  readonly when: string;
  readonly result: { readonly id: string; readonly label: string };
  readonly evidence: EvidenceLevel;
  /** With `qualifier` as its label in words. */
  readonly figure?: Figure;
}

export function sectorName(vocabulary: Vocabulary, id: string): SectorName {
  const top = topConcept(vocabulary, 'sector', id);
  const own = conceptOf(vocabulary, 'sector', id);
  const label =
    top === own
      ? shortLabel(own)
      : `${shortLabel(top)}: ${shortLabel(own).toLocaleLowerCase('en')}`;
  return { id, top: top.id, label };
}

/** The first library by name and place; the others are counted. */
function whoText(data: Pick<CaseData, 'institution'>, text: Text, language: string): string {
  const [first, ...others] = data.institution;
  if (!first) return '';
  const name =
    'name' in first
      ? `${first.name}, ${first.place}`
      : text('case.withheld', { country: countryName(first.country, language) });
  return others.length === 0 ? name : text('case.and-others', { name, count: others.length });
}

/** Who and when as running text; without a date when no source gives one. */
export function whoAndWhen({ who, when }: Pick<Entry, 'who' | 'when'>): string {
  return when === '' ? who : `${who}, ${when}`;
}

export function entryOf(
  slug: string,
  data: CaseData,
  evidence: EvidenceLevel,
  {
    vocabulary,
    text,
    language,
  }: { readonly vocabulary: Vocabulary; readonly text: Text; readonly language: string },
): Entry {
  const figure = headlineFigure(data, language);
  return {
    slug,
    language: data.language,
    title: data.title,
    summary: data.summary,
    sectors: data.sector.map((id) => sectorName(vocabulary, id)),
    who: whoText(data, text, language),
    when: periodText(data.period, text),
    result: { id: data.result, label: shortLabel(conceptOf(vocabulary, 'result', data.result)) },
    evidence,
    ...(figure ? { figure: withQualifierInWords(figure, vocabulary) } : {}),
  };
}

/** The figure with its qualifying concept replaced by the concept's label. */
export function withQualifierInWords(figure: Figure, vocabulary: Vocabulary): Figure {
  if (figure.qualifier === undefined) return figure;
  const label = conceptOf(vocabulary, 'qualifier', figure.qualifier).label;
  return { ...figure, qualifier: label.toLocaleLowerCase('en') };
}
