/** A case's rendered body as the book sets it: well-formed, with links that lead within the book. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { addresses, site } from '../../../site/this-site.ts';
import type { Typesetting } from '../chapter.ts';
import { escaped, Markup } from '../markup.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface BodySurroundings {
  /** Name of the chapter: identifiers of the body are set apart by it. */
  readonly chapter: string;
  readonly set: Typesetting;
  /** Chapter of a case by its address on the site, for cases that are in the book. */
  readonly chapterAt: (address: string) => string | undefined;
}

/** Elements that have no end. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);

/** Attributes that only a page on the web has a use for. */
const ofTheWeb: ReadonlySet<string> = new Set([
  'tabindex',
  'loading',
  'decoding',
  'srcset',
  'sizes',
  'rel',
]);

/** Attributes whose value is the identifier of an element of the body. */
const references: ReadonlySet<string> = new Set(['id', 'aria-describedby', 'aria-labelledby']);

/** @param html made by our own renderer from a body that has passed the gate */
export function bodyMarkup(html: string, around: BodySurroundings): Markup {
  return new Markup(
    parseFragment(html)
      .childNodes.map((node) => nodeSource(node, around))
      .join(''),
  );
}

function nodeSource(node: Node, around: BodySurroundings): string {
  if ('value' in node) return escaped(node.value);
  if (!('tagName' in node)) return '';
  if (node.tagName === 'picture') return pictureSource(node, around);
  const name = nameOf(node, around);
  const start = `<${name}${attributesOf(node, around)}`;
  if (empty.has(name)) return `${start}/>`;
  const inside = node.childNodes.map((child) => nodeSource(child, around)).join('');
  return `${start}>${inside}</${name}>`;
}

/** Headings of a body begin at the third level, two below that of a page's title. */
function nameOf({ tagName }: Element, { set }: BodySurroundings): string {
  const level = /^h([2-6])$/.exec(tagName)?.[1];
  return level === undefined ? tagName : `h${Math.min(6, Number(level) + set.level - 1)}`;
}

/** A picture in the one format that every reader has: the book carries its own copy. */
function pictureSource(picture: Element, around: BodySurroundings): string {
  const image = picture.childNodes.find((node) => 'tagName' in node && node.tagName === 'img');
  return image ? nodeSource(image, around) : '';
}

function attributesOf(element: Element, around: BodySurroundings): string {
  const isCitation = element.attrs.some(({ name, value }) => name === 'class' && value === 'cite');
  const kept = element.attrs.filter(({ name, value }) => !isLeftOut(name, value));
  const made = kept.map((each) => attribute(each, element, around));
  const roles = isCitation
    ? [['epub:type', 'noteref'] as const, ['role', 'doc-noteref'] as const]
    : [];
  return [...made, ...roles].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

/** A table's region that scrolls has no use in a book, and a second one with the same name is in the way. */
function isLeftOut(name: string, value: string): boolean {
  return (
    ofTheWeb.has(name) ||
    name.startsWith('data-') ||
    (name === 'role' && value === 'region') ||
    (name === 'aria-label' && !/\d/.test(value))
  );
}

function attribute(
  { name, value }: { readonly name: string; readonly value: string },
  { tagName }: Element,
  around: BodySurroundings,
): readonly [string, string] {
  if (references.has(name)) return [name, `${around.chapter}-${value}`];
  if (name === 'href') return [name, linkAddress(value, around)];
  if (name === 'align') return ['class', `align-${value}`];
  if (name === 'src' && tagName === 'img') return [name, pictureAddress(value, around)];
  return [name, value];
}

function linkAddress(href: string, { chapter, set, chapterAt }: BodySurroundings): string {
  if (href.startsWith('#')) return set.to(chapter, `${chapter}-${href.slice(1)}`);
  const within = chapterAt(href);
  if (within !== undefined) return set.to(within);
  return href.startsWith('/') ? new URL(href, site.address).href : href;
}

function pictureAddress(src: string, { set }: BodySurroundings): string {
  const folder = addresses.file('pictures/');
  return src.startsWith(folder) ? set.picture(src.slice(folder.length)) : src;
}
