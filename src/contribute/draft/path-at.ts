/** From a place in a file to the field that stands there. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { splitAtFences } from '../../check/stages/fence.ts';
import type { Place } from '../../check/problem.ts';

/** @returns path from the top of the frontmatter, positions in lists as numbers; empty when no field stands there */
export function pathAt(text: string, place: Place | undefined): readonly PropertyKey[] {
  const split = splitAtFences(text);
  if (place === undefined || 'findings' in split) return [];
  const offset =
    text
      .split('\n')
      .slice(0, place.line - 1)
      .join('\n').length +
    place.column -
    (place.line > 1 ? 0 : 1);
  const { frontmatter, frontmatterOffset } = split.parts;
  return pathWithin(parseDocument(frontmatter).contents, offset - frontmatterOffset);
}

function pathWithin(node: Node | null, offset: number): readonly PropertyKey[] {
  if (isSeq(node)) {
    const index = node.items.findIndex((item) => endOf(item) > offset);
    return index === -1 ? [] : [index, ...pathWithin(node.items[index] as Node, offset)];
  }
  if (!isMap(node)) return [];
  const pair = node.items.findLast(({ key }) => startOf(key) <= offset);
  if (!pair || !isScalar(pair.key)) return [];
  return [String(pair.key.value), ...pathWithin(pair.value as Node | null, offset)];
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

function endOf(node: unknown): number {
  return (node as Node | null)?.range?.[2] ?? 0;
}
