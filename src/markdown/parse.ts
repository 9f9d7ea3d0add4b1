/** A case's body as a tree: Markdown with tables and footnotes, and MDX syntax that is never run. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * @param body Markdown after the frontmatter. Callers have checked its shape, so that no parser can hang.
 * @throws VFileMessage with a place in the body when the MDX syntax is broken
 */
export function parseBody(body: string): Root {
  return parser.parse(body);
}
