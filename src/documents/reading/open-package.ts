/** Opening the zip that a document is, in memory and under limits: what it says of itself is believed only as a reason to refuse it. */
import { Unzip, UnzipInflate, UnzipPassThrough, unzipSync } from 'fflate';
import { DocumentRefusedError } from './refusal.ts';

/** Largest file that is looked at, in bytes: pictures that somebody pasted in make documents large. */
export const mostDocumentBytes = 16 * 1024 * 1024;

/** Most entries of the zip. */
const mostEntries = 2000;

/** Largest part that is read, in bytes when unpacked; an answered template has half a megabyte. */
const mostPartBytes = 8 * 1024 * 1024;

/** Bytes that are unpacked at a time: a bomb is noticed after one portion. */
const portion = 8 * 1024;

const textEncodingErrors = { fatal: true } as const;

/**
 * @param isWanted the parts to read, by path; the others stay packed
 * @returns text of each part by its path
 * @throws DocumentRefusedError
 */
export function openPackage(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, string> {
  if (bytes.length > mostDocumentBytes) throw new DocumentRefusedError('too-large');
  checkBeginning(bytes);
  checkListing(bytes, isWanted);
  return new Map(
    [...unpacked(bytes, isWanted)].map(([path, content]) => [path, textOf(content)] as const),
  );
}

function checkBeginning(bytes: Uint8Array): void {
  const starts = (...expected: readonly number[]) =>
    expected.every((byte, index) => bytes[index] === byte);
  const head = String.fromCharCode(...bytes.slice(0, 1024));
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new DocumentRefusedError('old-word');
  if (head.includes('%PDF-')) throw new DocumentRefusedError('pdf');
  if (head.startsWith('{\\rtf')) throw new DocumentRefusedError('rich-text');
  if (!starts(0x50, 0x4b, 0x03, 0x04)) throw new DocumentRefusedError('not-a-document');
}

/** The list at the end of the zip: few entries, no name twice, no part that says it is too large. */
function checkListing(bytes: Uint8Array, isWanted: (path: string) => boolean): void {
  const names = new Set<string>();
  const check = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (names.has(name) || names.size >= mostEntries) throw new DocumentRefusedError('unsafe');
    names.add(name);
    if (isWanted(name) && originalSize > mostPartBytes) throw new DocumentRefusedError('unsafe');
    return false;
  };
  try {
    unzipSync(bytes, { filter: check });
  } catch (error) {
    throw asRefusal(error);
  }
}

/** Unpacks portion by portion, so that a part that is larger than it says is noticed at once. */
function unpacked(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    if (parts.has(file.name)) throw new DocumentRefusedError('unsafe');
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    let size = 0;
    file.ondata = (error, piece) => {
      if (error) throw asRefusal(error);
      size += piece.length;
      if (size > mostPartBytes) throw new DocumentRefusedError('unsafe');
      pieces.push(piece.slice());
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += portion) {
      const end = Math.min(at + portion, bytes.length);
      unzip.push(bytes.slice(at, end), end === bytes.length);
    }
  } catch (error) {
    throw asRefusal(error);
  }
  return new Map([...parts].map(([path, pieces]) => [path, joined(pieces)] as const));
}

/** What the library stumbles over is damage; it hands back what was thrown while it worked. */
function asRefusal(error: unknown): DocumentRefusedError {
  return error instanceof DocumentRefusedError ? error : new DocumentRefusedError('damaged');
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', textEncodingErrors).decode(bytes);
  } catch {
    throw new DocumentRefusedError('damaged');
  }
}
