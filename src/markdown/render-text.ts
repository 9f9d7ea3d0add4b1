/** Rendering of running text: citations, links, tables, tasks. */
import type { Element, ElementContent } from 'hast';
import type { Link, ListItem, Parents, Table, Text } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { splitAtCitations } from './citations.ts';
import { linkTarget } from './links.ts';
import type { RenderContext } from './render-context.ts';

/** Joins a citation to the word before it, so that no line begins with one. */
const wordJoiner = '\u2060';

export function citation(source: number, context: RenderContext): ElementContent[] {
  return [
    { type: 'text', value: wordJoiner },
    {
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['cite'],
        href: `#source-${source}`,
        ariaLabel: context.sourceName(source),
      },
      children: [{ type: 'text', value: `[${source}]` }],
    },
  ];
}

export function citationHandlers(context: RenderContext): Handlers {
  return {
    text: (_: State, node: Text): ElementContent[] =>
      splitAtCitations(node.value).flatMap((piece): ElementContent[] =>
        'text' in piece ? [{ type: 'text', value: piece.text }] : citation(piece.source, context),
      ),
  };
}

export function linkHandlers(context: RenderContext): Handlers {
  return {
    link: (state: State, node: Link): Element => {
      const target = linkTarget(node.url, context.kind);
      if (target.kind === 'refused')
        throw new Error(`The gate let a link to "${node.url}" through`);
      const href =
        target.kind === 'document' ? context.documentAddress(target.of, target.slug) : target.href;
      const outside = target.kind === 'web' ? { rel: ['external', 'noopener'] } : {};
      return {
        type: 'element',
        tagName: 'a',
        properties: { href, ...outside },
        children: state.all(node) as ElementContent[],
      };
    },
  };
}

/** Tables scroll inside a region of their own that the keyboard can reach; from the second on, they are numbered. */
export function tableHandlers(context: RenderContext): Handlers {
  let count = 0;
  return {
    table: (state: State, node: Table): Element => {
      count += 1;
      return {
        type: 'element',
        tagName: 'section',
        properties: {
          className: ['table-scroll'],
          tabIndex: 0,
          ariaLabel: count === 1 ? context.tableName : `${context.tableName} ${count}`,
        },
        children: [defaultHandlers.table(state, node)],
      };
    },
  };
}

/** A task is a box to tick by hand: drawn, not a control that would forget. */
export const taskHandlers: Handlers = {
  listItem: (state: State, node: ListItem, parent: Parents | undefined): Element => {
    if (node.checked === null || node.checked === undefined)
      return defaultHandlers.listItem(state, node, parent);
    const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
    const box: Element = {
      type: 'element',
      tagName: 'span',
      properties: {
        className: node.checked ? ['tick', 'is-ticked'] : ['tick'],
        ariaHidden: 'true',
      },
      children: [],
    };
    return { ...item, properties: { className: ['task'] }, children: [box, ...item.children] };
  },
};
