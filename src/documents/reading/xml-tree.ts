/** XML of a document, read through whatever parser there is: the browser's own on a page, another in tests. */
import { DocumentRefusedError } from './refusal.ts';

/** What is read of a node of the DOM. */
export interface XmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName?: string | null;
  readonly childNodes: Iterable<XmlNode>;
  readonly attributes?: Iterable<{ readonly localName: string | null; readonly value: string }>;
}

/** @returns the root element, or nothing when the text is not well-formed */
export type ParseXml = (text: string) => XmlNode | undefined;

/** Most elements, and deepest nesting, of a part. */
const mostElements = 250_000;
const deepest = 400;

/** Declarations of a document type can define entities that multiply: no word processor writes one. */
export function readXml(text: string, parse: ParseXml): XmlNode {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text)) throw new DocumentRefusedError('unsafe');
  let elements = 0;
  let depth = 0;
  for (const [, slash, , own] of text.matchAll(/<(\/?)([a-zA-Z_][^<>]*?)(\/?)>/g)) {
    elements += 1;
    depth += slash ? -1 : own ? 0 : 1;
    if (elements > mostElements || depth > deepest) throw new DocumentRefusedError('unsafe');
  }
  const root = parse(text);
  if (!root) throw new DocumentRefusedError('damaged');
  return root;
}

const element = 1;
const textNodes: ReadonlySet<number> = new Set([3, 4]);

export function elementsIn(node: XmlNode): readonly XmlNode[] {
  return [...node.childNodes].filter(({ nodeType }) => nodeType === element);
}

/** Children in order: text as text. */
export function childrenOf(node: XmlNode): readonly (XmlNode | string)[] {
  return [...node.childNodes].flatMap((each): readonly (XmlNode | string)[] => {
    if (each.nodeType === element) return [each];
    return textNodes.has(each.nodeType) ? [each.nodeValue ?? ''] : [];
  });
}

export function nameOf(node: XmlNode): string {
  return node.localName ?? '';
}

export function firstOf(node: XmlNode, name: string): XmlNode | undefined {
  return elementsIn(node).find((each) => nameOf(each) === name);
}

/** Everything of that name below, in order. */
export function allOf(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsIn(node).flatMap((each) => [
    ...(nameOf(each) === name ? [each] : []),
    ...allOf(each, name),
  ]);
}

/** @param name without its prefix */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return [...(node?.attributes ?? [])].find(({ localName }) => localName === name)?.value;
}
