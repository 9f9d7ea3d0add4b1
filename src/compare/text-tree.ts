/**
 * Text of a case as data. The renderer's HTML is parsed here, at build, so that no page has to set markup that it
 * fetched: the script makes elements of a closed list, and everything else is words.
 */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { textElements, type TextElement, type TextNode } from './compared-case.ts';

/** What stands beside the text rather than in it. */
const left: ReadonlySet<string> = new Set(['figure', 'picture', 'img', 'table', 'svg']);

/** Joins a citation to the word before it; a narrow column must be able to break there. */
const wordJoiner = '\u2060';

/**
 * @param html made by our own renderer
 * @param page address of the case, to which its anchors belong
 */
export function textTree(html: string, page: string): readonly TextNode[] {
  return nodesIn(parseFragment(html).childNodes, page).filter(
    (node) => typeof node !== 'string' || node.trim() !== '',
  );
}

function nodesIn(children: readonly Tree.ChildNode[], page: string): readonly TextNode[] {
  return children.flatMap((node): readonly TextNode[] => {
    if ('value' in node) return [node.value.replaceAll(wordJoiner, '')];
    if (!('tagName' in node) || left.has(node.tagName)) return [];
    const within = nodesIn(node.childNodes, page);
    const name = textElements.find((each): each is TextElement => each === node.tagName);
    if (name === undefined) return within;
    if (attribute(node, 'class') === 'aside-title')
      return [{ name, within: [{ name: 'strong', within }] }];
    const href = attribute(node, 'href');
    if (name !== 'a') return [{ name, within }];
    return href === undefined ? within : [{ name, within, href: fromPage(href, page) }];
  });
}

function fromPage(href: string, page: string): string {
  return href.startsWith('#') ? `${page}${href}` : href;
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
