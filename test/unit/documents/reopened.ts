/** A document as it lies in the file: its parts, each parsed by a parser that is not ours. */
import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** @throws ParseError when the part is no well-formed XML */
export function partOf(bytes: Uint8Array, path: string): Document {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`No part ${path}`);
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    strFromU8(part),
    'text/xml',
  );
}

export function pathsIn(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(bytes));
}

/** Elements by the name with its prefix, in the order of the text. */
export function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

export function texts(elements: readonly Element[]): readonly string[] {
  return elements.map(({ textContent }) => textContent ?? '');
}
