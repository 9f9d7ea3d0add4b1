/** Two cases of different kinds of library that are near each other: where a comparison can begin. */
import type { CaseRecord } from '../loader/case-record.ts';
import type { NearCase } from '../loader/near-cases.ts';

export interface Pair {
  readonly one: CaseRecord;
  readonly other: CaseRecord;
  /** What both are about. */
  readonly reasons: readonly string[];
}

const most = 6;

/**
 * Pairs that have most in common, and figures to set side by side; no case stands in two.
 *
 * @param near near cases by slug, the nearest of each sector first
 */
export function pairsToBegin(
  cases: readonly CaseRecord[],
  near: ReadonlyMap<string, readonly NearCase[]>,
): readonly Pair[] {
  const pairs = cases.flatMap((one): readonly Pair[] => {
    const [nearest] = near.get(one.slug) ?? [];
    return nearest ? [{ one, other: nearest.record, reasons: nearest.reasons }] : [];
  });
  const seen = new Set<string>();
  return pairs
    .toSorted((a, b) => merit(b) - merit(a))
    .filter(({ one, other }) => {
      if (seen.has(one.slug) || seen.has(other.slug)) return false;
      seen.add(one.slug).add(other.slug);
      return true;
    })
    .slice(0, most);
}

function merit({ one, other, reasons }: Pair): number {
  const units = (each: CaseRecord) =>
    new Set(each.data.outcome.flatMap(({ measure }) => measure?.unit ?? []));
  const shared = units(one).intersection(units(other)).size;
  return Math.min(shared, 1) * 4 + reasons.length + one.evidence.level + other.evidence.level;
}
