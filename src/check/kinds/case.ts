/** Case studies: what happened in a library that tried something. */
import { caseSchema, requiredHeadings, type CaseData } from '../../model/case.ts';
import { fieldDescriptions } from '../../model/field-descriptions.ts';
import type { SchemeId, Vocabulary } from '../../vocabulary/concept.ts';
import { topConcept } from '../../vocabulary/lookup.ts';
import type { Rule } from '../problem.ts';
import { confirmedAfterPublished, namedExist } from './cross-checks.ts';
import type { CrossFinding, GateSurroundings, Kind } from './kind.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fields/source-number',
    title: 'A source that is named by number exists',
    why: 'A reader who doubts a figure follows the number to where it comes from.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted:
        'outcome:\n  - kind: use\n    direction: improved\n    statement: More books were lent than before.\n    source: 1',
      rejected:
        'outcome:\n  - kind: use\n    direction: improved\n    statement: More books were lent than before.\n    source: 9',
    },
  },
  {
    id: 'fields/provenance',
    title: 'Contributed cases name who wrote them; compiled cases name their sources',
    why: 'A reader must be able to tell an account at first hand from one put together by editors.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'provenance: contributed\ncontributors:\n  - name: A. Fictional',
      rejected: 'provenance: contributed',
    },
  },
  {
    id: 'fields/own-sector',
    title: 'transfer.for speaks to other sectors',
    why: 'The notes are for readers elsewhere; the library’s own sector has the whole text.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted:
        'transfer:\n  for:\n    academic: Begin with short loans, and count for a month before you change a rule.',
      rejected:
        'transfer:\n  for:\n    public: Begin with short loans, and count for a month before you change a rule.',
    },
  },
];

export const caseKind: Kind<'case'> = {
  id: 'case',
  title: 'Case study',
  schema: caseSchema,
  descriptions: fieldDescriptions,
  needsText: true,
  headings: () => requiredHeadings,
  components: ['Figure', 'Note', 'Quote', 'Steps', 'Measure'],
  numbered: ({ sources, outcome }) => ({
    sources: sources?.length ?? 0,
    outcomes: outcome.map(({ measure }) => measure !== undefined),
  }),
  voice: ({ institution, sector, provenance }) => ({
    names: institution.map((each) => ('name' in each ? each.name : '')).join(' '),
    sectors: sector,
    isCompiled: provenance === 'compiled',
  }),
  crossFindings: (data, slug, surroundings) => [
    ...sourceNumbersExist(data),
    ...provenanceIsShown(data),
    ...confirmedAfterPublished(data),
    ...otherSectorsOnly(data, surroundings.vocabulary),
    ...anotherTakesItsPlace(data, slug, surroundings),
  ],
};

function sourceNumbersExist(data: CaseData): readonly CrossFinding[] {
  const count = data.sources?.length ?? 0;
  return data.outcome.flatMap((outcome, index) =>
    (outcome.source ?? [])
      .filter((number) => number > count)
      .map((number) => ({
        rule: 'fields/source-number',
        path: ['outcome', index, 'source'],
        message: `Unexpected source ${number}, expected a number from 1 to ${count}`,
        allowed:
          count === 0
            ? 'Add the publication to sources first.'
            : `sources has ${count} entries, numbered from 1 in their order.`,
      })),
  );
}

function provenanceIsShown(data: CaseData): readonly CrossFinding[] {
  if (data.provenance === 'contributed' && data.contributors === undefined) {
    return [
      {
        rule: 'fields/provenance',
        path: ['provenance'],
        message: 'Expected contributors with at least one name, since the case is contributed',
      },
    ];
  }
  if (data.provenance === 'compiled' && data.sources === undefined) {
    return [
      {
        rule: 'fields/provenance',
        path: ['provenance'],
        message: 'Expected sources with at least one publication, since the case is compiled',
      },
    ];
  }
  return [];
}

function otherSectorsOnly(data: CaseData, vocabulary: Vocabulary): readonly CrossFinding[] {
  const scheme: SchemeId = 'sector';
  const own = new Set(data.sector.map((id) => topConcept(vocabulary, scheme, id).id));
  if (own.size > 1) return [];
  return Object.keys(data.transfer?.for ?? {})
    .filter((sector) => own.has(sector))
    .map((sector) => ({
      rule: 'fields/own-sector',
      path: ['transfer', 'for', sector],
      message: `Unexpected note for "${sector}", the case’s own sector, expected notes for the others`,
    }));
}

function anotherTakesItsPlace(
  { retired }: CaseData,
  slug: string,
  surroundings: GateSurroundings,
): readonly CrossFinding[] {
  if (retired?.instead === undefined) return [];
  const path = ['retired', 'instead'];
  if (retired.instead !== slug)
    return namedExist([{ kind: 'case', slug: retired.instead, path }], surroundings);
  return [
    {
      rule: 'fields/reference',
      path,
      message: `Unexpected name "${slug}", expected another case than the one that is retired`,
    },
  ];
}
