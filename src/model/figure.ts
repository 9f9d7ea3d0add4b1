/** Numbers as a reader sees them: the headline figure of a case, and the bars of an outcome. */
import type { CaseData } from './case.ts';
import type { Measure, Outcome, Quantity } from './outcome.ts';
import { quantityText } from './quantity-text.ts';

/** A figure in parts, so that the number can be set larger than its words. */
export interface Figure {
  /** The qualifying concept, such as `about`; absent when the number is exact. */
  readonly qualifier?: string;
  /** The number itself, with sign for a change: `2,456`, `+7`, `3 to 5`. */
  readonly number: string;
  /** A short unit set after the number: `%`, `days`. Empty when the caption carries it. */
  readonly unit: string;
  /** What was counted. */
  readonly caption: string;
}

/** A bar of an outcome chart: its value, and its length as a share of the longest (0 to 1). */
export interface Bar {
  readonly which: 'before' | 'after';
  readonly value: string;
  readonly length: number;
}

const shortUnits: Readonly<Record<string, string>> = { 'per cent': '%', percent: '%' };

/** Units short enough to stand beside the number. */
const spokenUnits: ReadonlySet<string> = new Set([
  'days',
  'hours',
  'minutes',
  'weeks',
  'months',
  'years',
]);

export function figureOf(measure: Measure, language: string): Figure {
  const unit = shortUnits[measure.unit] ?? (spokenUnits.has(measure.unit) ? measure.unit : '');
  const shared = {
    caption: measure.name,
    ...(measure.qualifier === undefined ? {} : { qualifier: measure.qualifier }),
  };
  if (measure.after !== undefined) {
    return { ...shared, number: quantityText(measure.after, language, measure.unit), unit };
  }
  const signed = new Intl.NumberFormat(language, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 2,
  });
  return { ...shared, number: signed.format(measure.change ?? 0), unit: '%' };
}

/** The figure that stands beside the title in lists: that of the first outcome which has one. */
export function headlineFigure(
  data: Pick<CaseData, 'outcome'>,
  language: string,
): Figure | undefined {
  const measured = data.outcome.find((each: Outcome) => each.measure !== undefined);
  return measured?.measure ? figureOf(measured.measure, language) : undefined;
}

/** Two bars on a common zero, or none when there is nothing to compare or a value is negative. */
export function barsOf(measure: Measure, language: string): readonly Bar[] {
  const { before, after } = measure;
  if (before === undefined || after === undefined) return [];
  const longest = Math.max(upperEnd(before), upperEnd(after));
  if (longest <= 0 || Math.min(lowerEnd(before), lowerEnd(after)) < 0) return [];
  const bar = (which: Bar['which'], quantity: Quantity): Bar => ({
    which,
    value: quantityText(quantity, language, measure.unit),
    length: middle(quantity) / longest,
  });
  return [bar('before', before), bar('after', after)];
}

function upperEnd(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantity.max;
}

function lowerEnd(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantity.min;
}

function middle(quantity: Quantity): number {
  return (upperEnd(quantity) + lowerEnd(quantity)) / 2;
}
