/** The places on the page of editions that are filled once the editions are made, and can be filled again. */
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { dateInWords } from '../i18n/date.ts';
import { sizeInWords } from '../i18n/size.ts';

/** A file that can be had from the page. */
export interface SlotFile {
  /** Edition, and for one with several files which of them: `pdf-a4`. */
  readonly slot: string;
  /** Path from the root of the host. */
  readonly address: string;
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/**
 * A slot is an element with `data-edition`. In it, what has `data-part="made"` is shown when there is such a file and
 * `unmade` when there is none; `file`, `size`, `date` and `sha256` are filled. `data-part="elsewhere"`, outside the
 * slots, is shown when there is no file at all.
 *
 * @param html the page, filled before or not
 * @param date ISO date of the content
 */
export function withEditions(html: string, files: readonly SlotFile[], date: string): string {
  const document = parse(html);
  const all = elementsBelow(document);
  const language =
    valueOf(
      all.find(({ tagName }) => tagName === 'html'),
      'lang',
    ) ?? 'en';
  for (const slot of all.filter((each) => valueOf(each, 'data-edition') !== undefined)) {
    const file = files.find((each) => each.slot === valueOf(slot, 'data-edition'));
    for (const part of elementsBelow(slot)) fill(part, file, { date, language });
  }
  for (const part of all.filter((each) => valueOf(each, 'data-part') === 'elsewhere'))
    show(part, files.length === 0);
  return serialize(document);
}

/** The page as it is when nothing was made: the same bytes, whatever was filled in before. */
export function withoutEditions(html: string): string {
  return withEditions(html, [], '1970-01-01');
}

interface Manner {
  readonly date: string;
  readonly language: string;
}

function fill(part: Tree.Element, file: SlotFile | undefined, { date, language }: Manner): void {
  const name = valueOf(part, 'data-part');
  if (name === 'made') show(part, file !== undefined);
  if (name === 'unmade') show(part, file === undefined);
  if (name === 'file') part.childNodes = file ? [linkTo(file, part)] : [];
  if (name === 'size') say(part, file && sizeInWords(file.bytes, language));
  if (name === 'date') say(part, file && dateInWords(date, language));
  if (name === 'sha256') say(part, file?.sha256);
}

function show(element: Tree.Element, isShown: boolean): void {
  element.attrs = element.attrs.filter(({ name }) => name !== 'hidden');
  if (!isShown) element.attrs.push({ name: 'hidden', value: '' });
}

function say(element: Tree.Element, words: string | undefined): void {
  element.childNodes = words === undefined ? [] : [textNode(words, element)];
}

function linkTo({ address, name }: SlotFile, parent: Tree.Element): Tree.Element {
  const link: Tree.Element = {
    nodeName: 'a',
    tagName: 'a',
    attrs: [
      { name: 'href', value: address },
      { name: 'download', value: '' },
    ],
    namespaceURI: parent.namespaceURI,
    childNodes: [],
    parentNode: parent,
  };
  say(link, name);
  return link;
}

function textNode(value: string, parentNode: Tree.Element): Tree.TextNode {
  return { nodeName: '#text', value, parentNode };
}

function elementsBelow(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsBelow(child)] : [],
  );
}

function valueOf(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}
