/** Stage 6: the fields against the model, and against each other. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { DataOf } from '../../model/documents.ts';
import type { KindId } from '../../model/kind.ts';
import type { GateSurroundings, Kind } from '../kinds/kind.ts';
import { schemaOf } from '../kinds/schema-of.ts';
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
    title: 'Every field that a document of its kind needs',
    why: 'Readers in other sectors find, compare and judge by these fields.',
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
];

export type CheckedFields<Id extends KindId> =
  { readonly data: DataOf[Id] } | { readonly findings: readonly Finding[] };

export interface FieldSurroundings {
  /** Name of the document's folder. */
  readonly slug: string;
  readonly gate: GateSurroundings;
  readonly placeOf: PlaceOf;
  /** Where the frontmatter begins in the file. */
  readonly offset: number;
}

export function checkFields<Id extends KindId>(
  kind: Kind<Id>,
  fields: Fields,
  surroundings: FieldSurroundings,
): CheckedFields<Id> {
  const { slug, gate } = surroundings;
  const place = placeFinder(fields, surroundings);
  const schema = schemaOf(kind, gate.vocabulary);
  const parsed = schema.safeParse(fields.data);
  if (!parsed.success) {
    const worded = parsed.error.issues.flatMap((issue) =>
      wordIssue(issue as Issue, fields.data, {
        schema,
        vocabulary: gate.vocabulary,
        descriptions: kind.descriptions,
      }),
    );
    const findings = saidOnce(worded).map(({ path, key, ...rest }) => ({
      severity: 'error' as const,
      place: place(path, key),
      ...rest,
    }));
    return { findings };
  }
  const findings = kind
    .crossFindings(parsed.data, slug, gate)
    .map(({ path, ...rest }) => ({ severity: 'error' as const, place: place(path), ...rest }));
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
