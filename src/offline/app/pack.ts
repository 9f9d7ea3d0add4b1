/** The pack: the whole site in one file, read a slice at a time. Written in Node, read in the browser and its worker. */

/** The first bytes of every pack; the number goes up when the layout changes. */
export const packMark = 'XWPACK 1';

/** After the mark: the length of the index, 4 bytes, the lowest first. Then the index, then the blocks. */
export const packHeadLength = packMark.length + 4;

/** Files that stand one after another and are compressed together; those compressed already stand alone. */
export interface PackBlock {
  /** Bytes from the end of the index. */
  readonly at: number;
  readonly length: number;
  readonly isCompressed: boolean;
}

/** Where a file is, and what a host says that it is. */
export interface PackEntry {
  /** Media type, as in a `Content-Type` header. */
  readonly type: string;
  /** Number of its block, from 0. */
  readonly block: number;
  /** Bytes from the beginning of the block as it was before compression. */
  readonly at: number;
  readonly length: number;
}

/** As it stands in the pack: JSON, compressed. */
export interface PackIndex {
  readonly blocks: readonly PackBlock[];
  /** By path below the base path, for example `search/index.html`. */
  readonly files: Readonly<Record<string, PackEntry>>;
}

/** A pack that can be read from. */
export interface Pack {
  has(path: string): boolean;
  /** @returns the file, with its media type; nothing when the pack has no such file */
  file(path: string): Promise<Blob | undefined>;
}

/** @throws Error when it is not a pack, or not one of this layout */
export async function openPack(bytes: Blob): Promise<Pack> {
  const head = await bytes.slice(0, packHeadLength).arrayBuffer();
  const mark = new TextDecoder().decode(head.slice(0, packMark.length));
  if (head.byteLength < packHeadLength || mark !== packMark)
    throw new Error(`Not a pack: it begins with "${mark}", expected "${packMark}"`);
  const start = packHeadLength + new DataView(head).getUint32(packMark.length, true);
  const index = await inflated(bytes.slice(packHeadLength, start));
  const { blocks, files } = JSON.parse(await index.text()) as PackIndex;
  const byPath = new Map(Object.entries(files));
  return {
    has: (path) => byPath.has(path),
    async file(path) {
      const entry = byPath.get(path);
      const block = entry && blocks[entry.block];
      if (!entry || !block) return undefined;
      const from = start + block.at;
      const slice = bytes.slice(from, from + block.length);
      const content = block.isCompressed ? await inflated(slice) : slice;
      return content.slice(entry.at, entry.at + entry.length, entry.type);
    },
  };
}

/** Fails on bytes that were changed: the format has a checksum. */
function inflated(bytes: Blob): Promise<Blob> {
  return new Response(bytes.stream().pipeThrough(new DecompressionStream('deflate'))).blob();
}
