/** A case's body as a tree: Markdown with tables and footnotes, and MDX syntax that is never run. */
import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
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
  const tree = parser.parse(body);
  return { ...tree, children: tree.children.map(unravel) };
}

/**
 * A component written on one line, `<Note>text</Note>`, is parsed as part of a paragraph. Where it is all that
 * the paragraph holds, it stands for itself, as MDX also has it.
 */
function unravel(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node;
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return only?.type === 'mdxJsxTextElement' && others.length === 0 ? asBlock(only) : node;
}

function asBlock({ type: _, children, ...element }: MdxJsxTextElement): MdxJsxFlowElement {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children,
    ...(element.position ? { position: element.position } : {}),
  };
  return {
    type: 'mdxJsxFlowElement',
    children: children.length === 0 ? [] : [paragraph],
    ...element,
  };
}
