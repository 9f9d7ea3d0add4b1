/** A period in words: `2019–2020`, `since 2014`, `to 2014`; empty when no source says. */
import type { Text } from '../i18n/text.ts';
import type { CaseData } from './case.ts';

export function periodText(period: CaseData['period'], text: Text): string {
  const { start, end } = period;
  if (start && end) {
    const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
    return from === to ? from : `${from}–${to}`;
  }
  if (end) return text('case.period.to', { year: end.slice(0, 4) });
  if (!start) return '';
  const year = start.slice(0, 4);
  return period.running ? text('case.period.since', { year }) : text('case.period.from', { year });
}
