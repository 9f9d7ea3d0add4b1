/** The date of the content, which is the date of every edition. */
import type { CaseData } from '../../model/case.ts';

/** ISO date of the latest day on which a case appeared or was confirmed; the first of all days without cases. */
export function latestDate(
  records: readonly { readonly data: Pick<CaseData, 'published' | 'confirmed'> }[],
): string {
  return records.reduce((latest, { data }) => {
    const own = data.published > data.confirmed ? data.published : data.confirmed;
    return own > latest ? own : latest;
  }, '0001-01-01');
}
