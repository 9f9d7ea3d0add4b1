/** How much of a full case is there. */
import { fieldTier, type CaseData } from './case.ts';

export interface Completeness {
  /** Fields of the second tier that are filled in. */
  readonly filled: readonly string[];
  /** Fields of the second tier that a full case would still need. */
  readonly missing: readonly string[];
}

/** Second-tier fields present and absent, in the order of the model. */
export function completenessOf(data: CaseData): Completeness {
  const full = (Object.keys(fieldTier) as (keyof CaseData)[]).filter(
    (field) => fieldTier[field] === 2,
  );
  return {
    filled: full.filter((field) => data[field] !== undefined),
    missing: full.filter((field) => data[field] === undefined),
  };
}
