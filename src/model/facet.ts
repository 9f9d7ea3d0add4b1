/** The facets of search and browsing: one list, and the values that a case has in each. */
import type { SchemeId, Vocabulary } from '../vocabulary/concept.ts';
import { lineage } from '../vocabulary/lookup.ts';
import type { CaseData } from './case.ts';
import type { EvidenceLevel } from './evidence.ts';

/** Facets in the order in which search shows them. `country` has codes; all others have concepts. */
export const facetIds = [
  'sector',
  'result',
  'workflow',
  'desk',
  'evidence',
  'outcome',
  'challenge',
  'collaboration',
  'setting',
  'country',
  'provenance',
] as const;

export type FacetId = (typeof facetIds)[number];

/** Schemes that have browse pages without being facets of the search page. */
export const browseOnlySchemes = ['size', 'structure', 'effort', 'role', 'skill'] as const;

/** Values of a case in each facet, with ancestors: a health library's case is also found under special. */
export function facetValues(
  data: CaseData,
  evidence: EvidenceLevel,
  vocabulary: Vocabulary,
): Readonly<Record<FacetId, readonly string[]>> {
  const withAncestors = (scheme: SchemeId, ids: readonly string[]) => [
    ...new Set(
      ids.flatMap((id) =>
        lineage(vocabulary, scheme, id)
          .filter((each) => each.assignable)
          .map((each) => each.id),
      ),
    ),
  ];
  return {
    sector: withAncestors('sector', data.sector),
    result: [data.result],
    workflow: withAncestors('workflow', data.workflow),
    desk: [data.desk],
    evidence: [`level-${evidence}`],
    outcome: withAncestors(
      'outcome',
      data.outcome.map((each) => each.kind),
    ),
    challenge: withAncestors('challenge', data.challenge),
    collaboration: withAncestors('collaboration', data.collaboration),
    setting: withAncestors('setting', data.setting),
    country: [...new Set(data.institution.map((each) => each.country))],
    provenance: [data.provenance],
  };
}
