/** Writes a pack: files in, one file out, the same bytes for the same files. */
import { deflateSync } from 'node:zlib';
import {
  packHeadLength,
  packMark,
  type PackBlock,
  type PackEntry,
  type PackIndex,
} from './pack.ts';

/** A file of the site as it goes into a pack. */
export interface PackedFile {
  /** Below the base path. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Pages are alike: together they need a quarter less than one by one, and a block is inflated within a millisecond or two. */
const blockLength = 128 * 1024;

/** Text is worth compressing; fonts, pictures and the index of the search are compressed already. */
const compressible = /^(?:text\/|application\/(?:json|xml|manifest\+json)|image\/svg)/;

/** @param files in the order in which they go in */
export function packOf(files: readonly PackedFile[]): Uint8Array {
  const blocks: PackBlock[] = [];
  const bodies: Uint8Array[] = [];
  const entries: [string, PackEntry][] = [];
  let end = 0;
  for (const group of groupsOf(files)) {
    const isCompressed = compressible.test(group[0]?.type ?? '');
    const whole = Buffer.concat(group.map(({ bytes }) => bytes));
    const body = isCompressed ? deflateSync(whole, { level: 9 }) : whole;
    let at = 0;
    for (const { path, type, bytes } of group) {
      entries.push([path, { type, block: blocks.length, at, length: bytes.length }]);
      at += bytes.length;
    }
    blocks.push({ at: end, length: body.length, isCompressed });
    bodies.push(body);
    end += body.length;
  }
  const index: PackIndex = { blocks, files: Object.fromEntries(entries) };
  const packedIndex = deflateSync(JSON.stringify(index), { level: 9 });
  return Buffer.concat([headOf(packedIndex.length), packedIndex, ...bodies]);
}

function headOf(indexLength: number): Uint8Array {
  const head = Buffer.alloc(packHeadLength);
  head.write(packMark, 'latin1');
  head.writeUInt32LE(indexLength, packMark.length);
  return head;
}

function groupsOf(files: readonly PackedFile[]): readonly (readonly PackedFile[])[] {
  const groups: PackedFile[][] = [];
  let open: PackedFile[] | undefined;
  let length = 0;
  for (const file of files) {
    if (!compressible.test(file.type)) {
      groups.push([file]);
      continue;
    }
    if (!open || length + file.bytes.length > blockLength) {
      open = [];
      length = 0;
      groups.push(open);
    }
    open.push(file);
    length += file.bytes.length;
  }
  return groups;
}
