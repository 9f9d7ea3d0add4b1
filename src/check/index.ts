/** The gate: the stages in order. Each reports all of its problems; a text goes on only when it has none. */
import type { Root } from 'mdast';
import type { DataOf } from '../model/documents.ts';
import { slugOfFile, type KindId } from '../model/kind.ts';
import { caseKind } from './kinds/case.ts';
import type { GateSurroundings, Kind } from './kinds/kind.ts';
import { placesIn, type PlaceOf } from './places.ts';
import type { Finding, Problem } from './problem.ts';
import { ruleOf } from './rules.ts';
import { checkBody } from './stages/body.ts';
import type { PlaceOfNode } from './stages/place-of-node.ts';
import { decodeBytes } from './stages/bytes.ts';
import { splitAtFences, type Parts } from './stages/fence.ts';
import { checkFields } from './stages/fields.ts';
import { checkLinks, type FoundPicture } from './stages/links.ts';
import { checkProse } from './stages/prose.ts';
import { checkShape } from './stages/shape.ts';
import { checkTree, type TreeEntry } from './stages/tree.ts';
import { readFields, type Fields } from './stages/yaml.ts';

/** Most problems reported for one file. */
const mostProblems = 50;

export interface DocumentSource {
  /** Path to show in messages; the folder that it names is the document's. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly pictures: readonly FoundPicture[];
}

/** A document that has passed: its fields and its tree. */
export interface Passed<Id extends KindId> {
  readonly data: DataOf[Id];
  readonly tree: Root;
}

export type PassedCase = Passed<'case'>;

/** Warnings are worked out only when somebody asks for them: a build does not. */
export type Verdict<Id extends KindId = 'case'> =
  | { readonly passed: Passed<Id>; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Stage 1, over the whole folder of a kind of document. @param root path of the folder as messages show it */
export function checkFolder(
  entries: readonly TreeEntry[],
  root: string,
  kind: Kind,
): readonly Problem[] {
  return checkTree(entries, kind).map(({ path, ...finding }) =>
    problemOf(finding, `${root}/${path}`),
  );
}

/** Stages 2 to 8, over one case. */
export function checkCase(source: DocumentSource, surroundings: GateSurroundings): Verdict {
  return checkDocument(caseKind, source, surroundings);
}

/** Stages 2 to 8, over one document. */
export function checkDocument<Id extends KindId>(
  kind: Kind<Id>,
  source: DocumentSource,
  surroundings: GateSurroundings,
): Verdict<Id> {
  const failed = (findings: readonly Finding[]): Verdict<Id> => ({
    problems: findings.slice(0, mostProblems).map((finding) => problemOf(finding, source.file)),
  });
  const read = readFrontmatter(source.bytes);
  if ('findings' in read) return failed(read.findings);
  const { fields, parts, placeOf } = read;
  const checked = checkFields(kind, fields, {
    slug: slugOfFile(source.file),
    gate: surroundings,
    placeOf,
    offset: parts.frontmatterOffset,
  });
  if ('findings' in checked) return failed(checked.findings);
  const { data } = checked;
  const { body, bodyOffset } = parts;
  const checkedBody = checkBody(body, { kind, data, placeOf, offset: bodyOffset });
  if ('findings' in checkedBody) return failed(checkedBody.findings);
  const placeOfNode: PlaceOfNode = ({ position }) =>
    placeOf(bodyOffset + (position?.start.offset ?? 0), bodyOffset + (position?.end.offset ?? 0));
  const links = checkLinks(checkedBody.tree, {
    from: kind.id,
    pictures: source.pictures,
    slugs: surroundings.slugs,
    placeOf: placeOfNode,
  });
  if (links.length > 0) return failed(links);
  const passed = { data, tree: checkedBody.tree };
  return {
    passed,
    get warnings() {
      const { vocabulary } = surroundings;
      return checkProse(passed.tree, kind.voice(data), { vocabulary, placeOf: placeOfNode })
        .slice(0, mostProblems)
        .map((finding) => problemOf(finding, source.file));
    },
  };
}

type ReadFrontmatter =
  | { readonly fields: Fields; readonly parts: Parts; readonly placeOf: PlaceOf }
  | { readonly findings: readonly Finding[] };

/** Stages 2 to 5: the fields as data, not yet held against any model. */
export function readFrontmatter(bytes: Uint8Array): ReadFrontmatter {
  const decoded = decodeBytes(bytes);
  if ('findings' in decoded) return decoded;
  const { text } = decoded;
  const placeOf = placesIn(text);
  const shape = checkShape(text);
  if (shape.length > 0) return { findings: shape };
  const split = splitAtFences(text);
  if ('findings' in split) return split;
  const { parts } = split;
  const read = readFields(parts.frontmatter, placeOf, parts.frontmatterOffset);
  return 'findings' in read ? read : { fields: read.fields, parts, placeOf };
}

function problemOf(finding: Finding, file: string): Problem {
  return { ...finding, file, why: ruleOf(finding.rule).why };
}
