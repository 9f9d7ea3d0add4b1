/** The text of a document as a tree, for whatever makes something else of it than a page. */
import type { Root } from 'mdast';
import { readFrontmatter } from '../check/index.ts';
import { parseBody } from '../markdown/parse.ts';
import type { KindId } from '../model/kind.ts';
import { readDocument } from './collection.ts';

/** @throws Error for a document that the gate has not passed: callers hold those that it has */
export async function treeOf(kind: KindId, slug: string): Promise<Root> {
  const { bytes } = await readDocument(kind, slug, ['index.mdx']);
  const read = readFrontmatter(bytes);
  if ('findings' in read) throw new Error(`"${slug}" has not passed the gate`);
  return parseBody(read.parts.body);
}
