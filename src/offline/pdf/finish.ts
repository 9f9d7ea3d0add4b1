/**
 * Finishes what Chromium has printed: nothing in it depends on the clock or on the browser's memory, it has page labels,
 * and what can be is compressed together (ISO 32000-2, 7.5.7 and 7.5.8), which makes it a third of the size.
 */
import { deflateSync } from 'node:zlib';
import { objectsOf, type PdfObject } from './objects.ts';

const latin1 = 'latin1';

/** Objects that are compressed together. */
const mostTogether = 200;

/** Entries of the catalog that Chromium does not write. */
const additions = '/PageLabels <</Nums [0 <</S /D>>]>> /PageMode /UseOutlines';

/** @throws Error when the file is not built as Chromium builds it */
export function finished(pdf: Uint8Array, date: string): Uint8Array {
  const { objects, root, info } = objectsOf(Buffer.from(pdf).toString(latin1));
  const amended = objects.map((each) => {
    if (each.number === root) return { ...each, source: withAdditions(each.source) };
    return each.number === info ? { ...each, source: withDate(each.source, date) } : each;
  });
  return written(withPlainNames(amended), root, info);
}

/** The name of a cell that heads others in a table: its place in the browser's memory. */
const nodeName = /\(node\d{8}\)/g;

/** Numbers those cells from 1, in the same order. */
function withPlainNames(objects: readonly PdfObject[]): readonly PdfObject[] {
  const used = objects.flatMap((each) =>
    each.isStream ? [] : (each.source.match(nodeName) ?? []),
  );
  const plain = new Map(
    [...new Set(used)]
      .sort()
      .map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]),
  );
  return objects.map((each) =>
    each.isStream
      ? each
      : { ...each, source: each.source.replace(nodeName, (name) => plain.get(name) ?? name) },
  );
}

function withAdditions(catalog: string): string {
  const own = catalog.replace(/\/ViewerPreferences\s*<<[^>]*>>/, '');
  const title = '/ViewerPreferences <</DisplayDocTitle true>>';
  return own.trimEnd().replace(/>>$/, `\n${additions} ${title}>>`);
}

/** The content's date, and the browser's name without that of the machine. */
function withDate(info: string, date: string): string {
  return info
    .replace(/\(D:\d{14}[^)]*\)/g, `(D:${date.replaceAll('-', '')}000000Z)`)
    .replace(/\/Creator \((?:\\.|[^\\)])*\)/, '/Creator (Chromium)');
}

/** Where an object is: at an offset of the file, or in a place of a compressed stream. */
type Entry = readonly [type: 0 | 1 | 2, where: number, place: number];

function written(objects: readonly PdfObject[], root: number, info: number): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00d3\u00eb\u00e9\u00e1\n', latin1)];
  let length = parts[0]?.length ?? 0;
  const entries = new Map<number, Entry>([[0, [0, 0, 65535]]]);
  const append = (number: number, body: Buffer): void => {
    entries.set(number, [1, length, 0]);
    const object = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(object);
    length += object.length;
  };
  for (const { number, source } of objects.filter((each) => each.isStream))
    append(number, Buffer.from(source, latin1));
  let next = Math.max(...objects.map((each) => each.number)) + 1;
  const others = objects.filter((each) => !each.isStream);
  for (let from = 0; from < others.length; from += mostTogether) {
    const together = others.slice(from, from + mostTogether);
    together.forEach(({ number }, place) => entries.set(number, [2, next, place]));
    append(next, objectStream(together));
    next += 1;
  }
  const start = length;
  append(next, crossReferences(entries, next, `/Root ${root} 0 R /Info ${info} 0 R`));
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function objectStream(objects: readonly PdfObject[]): Buffer {
  let offset = 0;
  const places = objects.map(({ number, source }) => {
    const place = `${number} ${offset}`;
    offset += source.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  const body = objects.map(({ source }) => `${source}\n`).join('');
  return stream(
    `/Type /ObjStm /N ${objects.length} /First ${head.length}`,
    Buffer.from(head + body, latin1),
  );
}

/** The table of where every object is, itself a stream: type in one byte, place in four, index in two. */
function crossReferences(
  entries: ReadonlyMap<number, Entry>,
  own: number,
  trailer: string,
): Buffer {
  const table = Buffer.alloc((own + 1) * 7);
  for (let number = 0; number <= own; number += 1) {
    const [type, where, place] = entries.get(number) ?? [0, 0, 65535];
    table.writeUInt8(type, number * 7);
    table.writeUInt32BE(where, number * 7 + 1);
    table.writeUInt16BE(place, number * 7 + 5);
  }
  return stream(`/Type /XRef /Size ${own + 1} /W [1 4 2] ${trailer}`, table);
}

function stream(dictionary: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}
