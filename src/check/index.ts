/** The gate: the stages in order. Each reports all of its problems; a case goes on only when it has none. */
import type { Root } from 'mdast';
import type { CaseData, caseSchema } from '../model/case.ts';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { placesIn } from './places.ts';
import type { Finding, Problem } from './problem.ts';
import { ruleOf } from './rules.ts';
import { checkBody } from './stages/body.ts';
import type { PlaceOfNode } from './stages/place-of-node.ts';
import { decodeBytes } from './stages/bytes.ts';
import { splitAtFences } from './stages/fence.ts';
import { checkFields } from './stages/fields.ts';
import { checkLinks, type FoundPicture } from './stages/links.ts';
import { checkProse } from './stages/prose.ts';
import { checkShape } from './stages/shape.ts';
import { checkTree, type TreeEntry } from './stages/tree.ts';
import { readFields } from './stages/yaml.ts';

/** Most problems reported for one file. */
const mostProblems = 50;

/** What the gate needs to know besides the case itself. */
export interface GateSurroundings {
  readonly vocabulary: Vocabulary;
  readonly schema: ReturnType<typeof caseSchema>;
  /** Slugs of all cases of the collection, for links between cases. */
  readonly slugs: ReadonlySet<string>;
}

export interface CaseSource {
  /** Path to show in messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly pictures: readonly FoundPicture[];
}

/** A case that has passed: its fields and its tree. */
export interface PassedCase {
  readonly data: CaseData;
  readonly tree: Root;
}

/** Warnings are worked out only when somebody asks for them: a build does not. */
export type Verdict =
  | { readonly passed: PassedCase; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Stage 1, over the whole folder of cases. @param root path of the folder as messages show it */
export function checkFolder(entries: readonly TreeEntry[], root: string): readonly Problem[] {
  return checkTree(entries).map(({ path, ...finding }) => problemOf(finding, `${root}/${path}`));
}

/** Stages 2 to 8, over one case. */
export function checkCase(source: CaseSource, surroundings: GateSurroundings): Verdict {
  const failed = (findings: readonly Finding[]): Verdict => ({
    problems: findings.slice(0, mostProblems).map((finding) => problemOf(finding, source.file)),
  });
  const decoded = decodeBytes(source.bytes);
  if ('findings' in decoded) return failed(decoded.findings);
  const { text } = decoded;
  const placeOf = placesIn(text);
  const shape = checkShape(text);
  if (shape.length > 0) return failed(shape);
  const split = splitAtFences(text);
  if ('findings' in split) return failed(split.findings);
  const { frontmatter, frontmatterOffset, body, bodyOffset } = split.parts;
  const read = readFields(frontmatter, placeOf, frontmatterOffset);
  if ('findings' in read) return failed(read.findings);
  const fields = checkFields(read.fields, { ...surroundings, placeOf, offset: frontmatterOffset });
  if ('findings' in fields) return failed(fields.findings);
  const checkedBody = checkBody(body, fields.data, placeOf, bodyOffset);
  if ('findings' in checkedBody) return failed(checkedBody.findings);
  const placeOfNode: PlaceOfNode = ({ position }) =>
    placeOf(bodyOffset + (position?.start.offset ?? 0), bodyOffset + (position?.end.offset ?? 0));
  const links = checkLinks(checkedBody.tree, {
    pictures: source.pictures,
    slugs: surroundings.slugs,
    placeOf: placeOfNode,
  });
  if (links.length > 0) return failed(links);
  const passed = { data: fields.data, tree: checkedBody.tree };
  return {
    passed,
    get warnings() {
      const { vocabulary } = surroundings;
      return checkProse(passed.tree, passed.data, { vocabulary, placeOf: placeOfNode })
        .slice(0, mostProblems)
        .map((finding) => problemOf(finding, source.file));
    },
  };
}

function problemOf(finding: Finding, file: string): Problem {
  return { ...finding, file, why: ruleOf(finding.rule).why };
}
