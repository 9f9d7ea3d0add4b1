/** Stage 9 of the gate: what a finished page may contain. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { securityPolicy } from '../site/security-policy.ts';

/** Kinds of script element that are data and never run. */
const dataBlocks: ReadonlySet<string> = new Set(['application/ld+json', 'application/json']);

const addressAttributes: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'xlink:href',
  'data',
]);

/** Elements that load something by themselves; their addresses must be the site's own. */
const loadingElements: ReadonlySet<string> = new Set([
  'script',
  'link',
  'img',
  'source',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'track',
  'use',
  'image',
]);

const refusedElements: ReadonlySet<string> = new Set([
  'iframe',
  'object',
  'embed',
  'frame',
  'frameset',
  'applet',
  'base',
  'portal',
]);

/** Kinds of link that only name an address: nothing is fetched. */
const namingLinks: ReadonlySet<string> = new Set(['canonical', 'alternate', 'license']);

/** @returns what is wrong, in words; empty when the page may be published */
export function verifyPage(html: string): readonly string[] {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const faults: string[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) faults.push(...elementFaults(node));
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return [...policyFaults(document), ...faults];
}

function policyFaults(document: Tree.Document): readonly string[] {
  const head = find(document, 'head');
  const elements = (head?.childNodes ?? []).filter(
    (node): node is Tree.Element => 'tagName' in node,
  );
  const first = elements.find(
    (each) => !(each.tagName === 'meta' && attribute(each, 'charset') !== undefined),
  );
  const isPolicy =
    first?.tagName === 'meta' &&
    attribute(first, 'http-equiv')?.toLowerCase() === 'content-security-policy';
  if (!first || !isPolicy)
    return ['the content security policy is not the first thing in the head'];
  return attribute(first, 'content') === securityPolicy
    ? []
    : ['the content security policy is not the site’s'];
}

function elementFaults(element: Tree.Element): readonly string[] {
  const { tagName, attrs } = element;
  const at = `line ${element.sourceCodeLocation?.startLine ?? '?'}: <${tagName}>`;
  const faults: string[] = [];
  if (refusedElements.has(tagName)) faults.push(`${at} is not allowed`);
  if (tagName === 'style') faults.push(`${at} is an inline style sheet`);
  if (
    tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    !dataBlocks.has(attribute(element, 'type') ?? '')
  ) {
    faults.push(`${at} is an inline script`);
  }
  if (tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh')
    faults.push(`${at} redirects`);
  for (const { name, value } of attrs)
    faults.push(
      ...attributeFaults(element, name.toLowerCase(), value).map((fault) => `${at} ${fault}`),
    );
  return faults;
}

function attributeFaults(element: Tree.Element, name: string, value: string): readonly string[] {
  if (/^on/.test(name)) return [`has a handler "${name}"`];
  if (name === 'style') return ['has an inline style'];
  if (name === 'srcdoc') return ['has a document of its own'];
  if (name === 'srcset')
    return value
      .split(',')
      .flatMap((each) => addressFaults(element, each.trim().split(/\s/)[0] ?? ''));
  return addressAttributes.has(name) ? addressFaults(element, value) : [];
}

function addressFaults(element: Tree.Element, value: string): readonly string[] {
  const address = value.replace(/[\u0000-\u0020]/g, '');
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  const outside = protocol !== undefined || address.startsWith('//');
  if (protocol !== undefined && !['http', 'https', 'mailto'].includes(protocol)) {
    return protocol === 'data' && element.tagName === 'img' ? [] : [`has a "${protocol}:" address`];
  }
  if (
    outside &&
    loadingElements.has(element.tagName) &&
    !namingLinks.has(attribute(element, 'rel') ?? '')
  ) {
    return [`loads from another place: ${value.slice(0, 80)}`];
  }
  return [];
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function find(node: Tree.Node, tagName: string): Tree.Element | undefined {
  if ('tagName' in node && node.tagName === tagName) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, tagName);
    if (found) return found;
  }
  return undefined;
}
