/** The two sides of the desk, counted over the collection: who works on each, and what they need to be good at. */
import type { Concept, Vocabulary } from '../vocabulary/concept.ts';
import type { CaseData } from './case.ts';

export const deskIds = ['public-services', 'both', 'technical-services'] as const;
type DeskId = (typeof deskIds)[number];

/** A role or skill, with the number of cases on each side. */
export interface DeskRow {
  readonly concept: Concept;
  readonly counts: Readonly<Record<DeskId, number>>;
  readonly total: number;
}

/** Roles or skills that some case names, those of most cases first. */
export function deskRows(
  cases: readonly Pick<CaseData, 'desk' | 'role' | 'skill'>[],
  scheme: 'role' | 'skill',
  vocabulary: Vocabulary,
): readonly DeskRow[] {
  return vocabulary[scheme].concepts
    .map((concept) => {
      const naming = cases.filter((each) => each[scheme]?.some((id) => id === concept.id));
      const on = (desk: DeskId) => naming.filter((each) => each.desk === desk).length;
      return {
        concept,
        counts: {
          'public-services': on('public-services'),
          both: on('both'),
          'technical-services': on('technical-services'),
        },
        total: naming.length,
      };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** True when each side has cases of its own that name it, or people of both sides worked at it together. */
export function isShared({ counts }: DeskRow): boolean {
  return counts['public-services'] > 0 && counts['technical-services'] > 0;
}

/** Two cases about the same work, seen from either side of the desk. */
export interface DeskPair<Case> {
  readonly workflow: Concept;
  readonly atTheDesk: Case;
  readonly behindIt: Case;
}

/**
 * One pair for each kind of work that both sides have a case of, of different sectors where there are any; each case
 * is used once.
 */
export function deskPairs<Case extends { readonly slug: string; readonly data: CaseData }>(
  cases: readonly Case[],
  vocabulary: Vocabulary,
): readonly DeskPair<Case>[] {
  const used = new Set<string>();
  return vocabulary.workflow.concepts.flatMap((workflow) => {
    const about = cases.filter(
      ({ slug, data }) => data.workflow.some((id) => id === workflow.id) && !used.has(slug),
    );
    const atDesk = about.filter(({ data }) => data.desk === 'public-services');
    const behind = about.filter(({ data }) => data.desk === 'technical-services');
    const pairs = atDesk.flatMap((one) => behind.map((other) => [one, other] as const));
    const pair =
      pairs.find(([one, other]) => one.data.sector[0] !== other.data.sector[0]) ?? pairs[0];
    if (!pair) return [];
    for (const { slug } of pair) used.add(slug);
    return [{ workflow, atTheDesk: pair[0], behindIt: pair[1] }];
  });
}
