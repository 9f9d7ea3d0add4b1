/** Stage 6: the fields against the model, and against each other. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { CaseData, caseSchema } from '../../model/case.ts';
import type { SchemeId, Vocabulary } from '../../vocabulary/concept.ts';
import { topConcept } from '../../vocabulary/lookup.ts';
import type { PlaceOf } from '../places.ts';
import type { Finding, Place, Rule } from '../problem.ts';
import { wordIssue, type Issue } from './field-messages.ts';
import { saidOnce } from './said-once.ts';
import type { Fields } from './yaml.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fields/unknown',
    title: 'Only fields that the model knows',
    why: 'A field that nothing reads would be lost; it is usually a slip in the name.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'challenge: [funding]',
      rejected: 'challenges: [funding]',
    },
  },
  {
    id: 'fields/missing',
    title: 'Every field that a case needs',
    why: 'Readers in other sectors find, compare and judge cases by these fields.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'institution:\n  - name: Example Library\n    place: Exampletown\n    country: GB',
      rejected: 'institution:\n  - name: Example Library\n    country: GB',
    },
  },
  {
    id: 'fields/value',
    title: 'Values come from the vocabulary',
    why: 'One word for one thing is what lets a search cross sectors.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'desk: public-services',
      rejected: 'desk: front desk',
    },
  },
  {
    id: 'fields/form',
    title: 'Every value has the form of its field',
    why: 'Dates, numbers, addresses and lengths are shown and sorted; a wrong form would mislead.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'published: 2024-02-29',
      rejected: 'published: 2023-02-29',
    },
  },
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
    id: 'fields/order',
    title: 'confirmed is not earlier than published',
    why: 'A case cannot have been confirmed before it appeared.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'confirmed: 2026-02-01',
      rejected: 'confirmed: 2019-02-01',
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

export type CheckedFields = { readonly data: CaseData } | { readonly findings: readonly Finding[] };

export interface FieldSurroundings {
  readonly schema: ReturnType<typeof caseSchema>;
  readonly vocabulary: Vocabulary;
  readonly placeOf: PlaceOf;
  /** Where the frontmatter begins in the file. */
  readonly offset: number;
}

export function checkFields(fields: Fields, surroundings: FieldSurroundings): CheckedFields {
  const place = placeFinder(fields, surroundings);
  const parsed = surroundings.schema.safeParse(fields.data);
  if (!parsed.success) {
    const worded = parsed.error.issues.flatMap((issue) =>
      wordIssue(issue as Issue, fields.data, surroundings),
    );
    const findings = saidOnce(worded).map(({ path, key, ...rest }) => ({
      severity: 'error' as const,
      place: place(path, key),
      ...rest,
    }));
    return { findings };
  }
  const findings = crossChecks
    .flatMap((check) => check(parsed.data, surroundings.vocabulary))
    .map(({ path, ...rest }) => ({
      severity: 'error' as const,
      place: place(path),
      ...rest,
    }));
  return findings.length > 0 ? { findings } : { data: parsed.data };
}

type Path = readonly PropertyKey[];
type Find = (path: Path, key?: string) => Place;

/** Finds the node at a path (or a key of it) in the file; the nearest parent where there is none. */
function placeFinder({ document }: Fields, { placeOf, offset }: FieldSurroundings): Find {
  const placeOfNode = (node: Node | null | undefined): Place => {
    const [start, end] = node?.range ?? [0, 0];
    return placeOf(offset + (start ?? 0), offset + (end ?? start ?? 0));
  };
  return (path, key) => {
    let node: Node | null = document.contents;
    let nearest: Node | null = null;
    for (const [index, step] of path.entries()) {
      const next: Node | undefined = childOf(node, step);
      if (!next) return placeOfNode(nearest ?? firstKey(node));
      nearest = keyOf(node, step) ?? next;
      node = next;
      if (index === path.length - 1 && key === undefined)
        return placeOfNode(isScalar(node) || isSeq(node) ? node : nearest);
    }
    return placeOfNode(
      key === undefined ? (nearest ?? firstKey(node)) : (keyOf(node, key) ?? nearest),
    );
  };
}

function childOf(node: Node | null, step: PropertyKey): Node | undefined {
  if (isMap(node) || isSeq(node)) return (node.get(step, true) as Node | undefined) ?? undefined;
  return undefined;
}

function keyOf(node: Node | null, step: PropertyKey): Node | null {
  if (!isMap(node)) return null;
  return (
    (node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)?.key as
      Node | undefined) ?? null
  );
}

function firstKey(node: Node | null): Node | null {
  return isMap(node) ? ((node.items[0]?.key as Node | undefined) ?? node) : node;
}

interface CrossFinding extends Pick<Finding, 'rule' | 'message' | 'allowed'> {
  readonly path: Path;
}

type CrossCheck = (data: CaseData, vocabulary: Vocabulary) => readonly CrossFinding[];

const crossChecks: readonly CrossCheck[] = [
  sourceNumbersExist,
  provenanceIsShown,
  confirmedAfterPublished,
  otherSectorsOnly,
];

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

function confirmedAfterPublished(data: CaseData): readonly CrossFinding[] {
  if (data.confirmed >= data.published) return [];
  return [
    {
      rule: 'fields/order',
      path: ['confirmed'],
      message: `Unexpected date ${data.confirmed} before published (${data.published})`,
    },
  ];
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
