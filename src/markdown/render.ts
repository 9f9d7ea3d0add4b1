/** The fixed renderer: a checked tree in, HTML by section out. Nothing in a case can add to it. */
import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import { componentHandlers } from './render-components.ts';
import type { RenderContext } from './render-context.ts';
import { citationHandlers, linkHandlers, tableHandlers, taskHandlers } from './render-text.ts';

export interface RenderedSection {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
}

/** Prefix of every id that comes from content, so that none can stand in for one of the page's own. */
const idPrefix = 's-';

export interface RenderedText {
  /** HTML of what stands before the first second-level heading; empty where nothing does. */
  readonly lead: string;
  /** From each second-level heading to the next. */
  readonly sections: readonly RenderedSection[];
}

/** The sections of a text in which nothing stands before the first heading. */
export function renderBody(tree: Root, context: RenderContext): readonly RenderedSection[] {
  return renderText(tree, context).sections;
}

/**
 * @param tree body that has passed the gate
 * @throws Error for a node that the gate should have refused: a bug, never a contributor's mistake
 */
export function renderText(tree: Root, context: RenderContext): RenderedText {
  const handlers: Handlers = {
    ...citationHandlers(context),
    ...linkHandlers(context),
    ...tableHandlers(context),
    ...taskHandlers,
    ...componentHandlers(context),
  };
  const hast = toHast(tree, {
    handlers,
    clobberPrefix: idPrefix,
    footnoteLabelTagName: 'h3',
    unknownHandler: (_, node: { readonly type: string }) => {
      throw new Error(`The gate let a node of type "${node.type}" through`);
    },
  }) as HastRoot;
  return splitIntoSections(hast);
}

function splitIntoSections(root: HastRoot): RenderedText {
  const slugger = new GithubSlugger();
  const lead: RootContent[] = [];
  const sections: { heading: Element; children: RootContent[] }[] = [];
  for (const node of root.children) {
    if (isHeading(node)) node.properties['id'] = idPrefix + slugger.slug(textOf(node));
    if (isHeading(node) && node.tagName === 'h2') sections.push({ heading: node, children: [] });
    else (sections.at(-1)?.children ?? lead).push(node);
  }
  return {
    lead: htmlOf(lead),
    sections: sections.map(({ heading, children }) => ({
      id: String(heading.properties['id']),
      heading: textOf(heading),
      html: htmlOf(children),
    })),
  };
}

function htmlOf(children: RootContent[]): string {
  return toHtml({ type: 'root', children }).trim();
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[2-6]$/.test(node.tagName);
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
