/** Elements made by script: text is set as text, never as markup. */
import { textElements, type TextNode } from '../compared-case.ts';

type Child = Node | string;

/** @param attributes an empty `class` or other empty value is left out */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== '') made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** The text of a case. Names and addresses are looked at once more: the file may come from any server. */
export function textNodes(nodes: readonly TextNode[]): readonly Child[] {
  return nodes.flatMap((node): readonly Child[] => {
    if (typeof node === 'string') return [node];
    const within = textNodes(node.within);
    const name = textElements.find((each) => each === node.name);
    if (name === undefined) return within;
    if (name !== 'a') return [element(name, {}, ...within)];
    const isAddress = /^(?:https?:|mailto:|\/(?!\/))/.test(node.href ?? '');
    return isAddress ? [element('a', { href: node.href ?? '' }, ...within)] : within;
  });
}

const svg = 'http://www.w3.org/2000/svg';

/** A bar as outcomes have it, for the eye only: the figure stands beside it. */
export function barNode(length: number, look: 'was' | 'is'): SVGElement {
  const bar = document.createElementNS(svg, 'svg');
  bar.setAttribute('class', 'bar');
  bar.setAttribute('viewBox', '0 0 100 20');
  bar.setAttribute('preserveAspectRatio', 'none');
  bar.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('class', look);
  path.setAttribute('vector-effect', 'non-scaling-stroke');
  path.setAttribute('d', `M0 1h${Math.round(length * 1000) / 10}v18H0z`);
  bar.append(path);
  return bar;
}
