/** Which libraries each case is about, so that a library is told at once that a case is its own. */
import type { CaseData } from '../../model/case.ts';

/** By the name of the case's folder. */
export type CaseLibraries = Readonly<Record<string, CaseData['institution']>>;

export function caseLibraries(
  cases: readonly {
    readonly slug: string;
    readonly data: Pick<CaseData, 'institution'>;
  }[],
): CaseLibraries {
  return Object.fromEntries(cases.map(({ slug, data }) => [slug, data.institution]));
}
