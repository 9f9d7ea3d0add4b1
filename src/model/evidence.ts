/** How far a case can be trusted: a level from 0 to 4, computed, with its reasons. */
import type { CaseData } from './case.ts';
import type { Measure } from './outcome.ts';
import { isStale } from './staleness.ts';

export type EvidenceLevel = 0 | 1 | 2 | 3 | 4;

/** Why the level is what it is: keys of the interface text `evidence.reason.*`, in the order of the rule. */
type EvidenceReason =
  | 'account-only'
  | 'figures'
  | 'compared'
  | 'independent'
  | 'adopted'
  | 'no-figures'
  | 'not-compared'
  | 'not-independent'
  | 'not-adopted'
  | 'stale';

export interface Evidence {
  readonly level: EvidenceLevel;
  /** What earned the level, then the first thing that is missing, then whether age lowered it. */
  readonly reasons: readonly EvidenceReason[];
}

/** Ways of finding out that compare something with something. */
const comparingMethods: ReadonlySet<string> = new Set([
  'before-after',
  'comparison',
  'survey',
  'independent-evaluation',
]);

/** Kinds of source that do not come from the library itself. */
const independentKinds: ReadonlySet<string> = new Set(['peer-reviewed', 'evaluation']);

function compares(measure: Measure): boolean {
  const method = measure.method;
  if (method !== undefined) return comparingMethods.has(method);
  return measure.before !== undefined && measure.after !== undefined;
}

/**
 * The rule: 0 account only; 1 figures after; 2 before and after, a comparison or a survey; 3 = 2 from an
 * independent or peer-reviewed source; 4 = 3 and adopted by another library. A case not confirmed for
 * three years loses one.
 *
 * @param adoptions reports of other libraries that tried it
 * @param today ISO date
 */
export function evidenceOf(
  data: Pick<CaseData, 'outcome' | 'sources' | 'confirmed'>,
  { adoptions, today }: { readonly adoptions: number; readonly today: string },
): Evidence {
  const earned = earnedEvidence(data, adoptions);
  if (!isStale(data.confirmed, today) || earned.level === 0) return earned;
  return { level: (earned.level - 1) as EvidenceLevel, reasons: [...earned.reasons, 'stale'] };
}

function earnedEvidence(data: Pick<CaseData, 'outcome' | 'sources'>, adoptions: number): Evidence {
  const measured = data.outcome.filter((each) => each.measure !== undefined);
  if (measured.length === 0) return { level: 0, reasons: ['account-only', 'no-figures'] };
  const compared = measured.filter((each) => each.measure && compares(each.measure));
  if (compared.length === 0) return { level: 1, reasons: ['figures', 'not-compared'] };
  const independent = compared.some(
    (each) =>
      each.measure?.method === 'independent-evaluation' ||
      each.source?.some((n) => independentKinds.has(data.sources?.[n - 1]?.kind ?? '')),
  );
  if (!independent) return { level: 2, reasons: ['compared', 'not-independent'] };
  if (adoptions === 0) return { level: 3, reasons: ['compared', 'independent', 'not-adopted'] };
  return { level: 4, reasons: ['compared', 'independent', 'adopted'] };
}
