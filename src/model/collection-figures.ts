/** The collection in numbers, as its about page gives them. */
import type { CaseData } from './case.ts';

export interface CollectionFigures {
  readonly all: number;
  /** Written by the editors from published sources. */
  readonly compiled: number;
  /** Written by someone who took part. */
  readonly contributed: number;
  /** Mixed results, and work that failed. */
  readonly notAllWorked: number;
}

export function collectionFigures(
  cases: readonly { readonly data: Pick<CaseData, 'provenance' | 'result'> }[],
): CollectionFigures {
  const count = (test: (data: Pick<CaseData, 'provenance' | 'result'>) => boolean) =>
    cases.filter((each) => test(each.data)).length;
  return {
    all: cases.length,
    compiled: count((data) => data.provenance === 'compiled'),
    contributed: count((data) => data.provenance === 'contributed'),
    notAllWorked: count((data) => data.result === 'mixed' || data.result === 'did-not-work'),
  };
}
