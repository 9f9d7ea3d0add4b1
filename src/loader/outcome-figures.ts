/** The figures that a text may show large, by the number of their outcome. */
import type { DataOf } from '../model/documents.ts';
import { figureOf } from '../model/figure.ts';
import type { KindId } from '../model/kind.ts';

interface OutcomeFigure {
  readonly number: string;
  readonly caption: string;
}

/** One for each outcome, nothing for an outcome without a measure; none for a document without outcomes. */
export function outcomeFigures(data: DataOf[KindId]): readonly (OutcomeFigure | undefined)[] {
  if (!('outcome' in data)) return [];
  return data.outcome.map(({ measure }) => {
    if (!measure) return undefined;
    const { number, unit, caption } = figureOf(measure, data.language);
    return { number: `${number}${unit === '%' ? '\u00a0' : ' '}${unit}`.trim(), caption };
  });
}
