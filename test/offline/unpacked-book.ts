/** An EPUB taken apart: its documents in the order of the spine, their links, headings and identifiers. */
import { strFromU8, unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface BookDocument {
  readonly file: string;
  readonly source: string;
  readonly elements: readonly Tree.Element[];
}

export interface UnpackedBook {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly packageDocument: string;
  /** In the order of the spine. */
  readonly documents: readonly BookDocument[];
}

const folder = 'book/';

export function unpackBook(archive: Uint8Array): UnpackedBook {
  const files = new Map(Object.entries(unzipSync(archive)));
  const text = (file: string) => strFromU8(files.get(`${folder}${file}`) ?? new Uint8Array());
  const packageDocument = text('package.opf');
  const hrefs = new Map(
    [...packageDocument.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id, href]) => [
      id ?? '',
      href ?? '',
    ]),
  );
  const spine = [...packageDocument.matchAll(/<itemref idref="([^"]+)"/g)].map(
    ([, id]) => hrefs.get(id ?? '') ?? '',
  );
  const documents = spine.map((file) => {
    const source = text(file);
    return { file, source, elements: below(parse(source)) };
  });
  return { files, packageDocument, documents };
}

function below(node: Tree.Node): readonly Tree.Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(below)] : own;
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Values of an attribute in a document, in order. */
export function allOf({ elements }: BookDocument, name: string): readonly string[] {
  return elements.flatMap((each) => attribute(each, name) ?? []);
}
