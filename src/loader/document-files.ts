/**
 * Reads what lies under a folder of documents: names and kinds first, bytes only on request. Does not wait for the disk by
 * promise: thousands of small files one after another take a tenth of the time.
 */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeEntry } from '../check/stages/tree.ts';

/** Everything below a folder, as the first stage of the gate looks at it. Symbolic links are not followed. */
export async function listTree(folder: string): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = [];
  const walk = (path: string): void => {
    const children = readdirSync(join(folder, path), { withFileTypes: true });
    for (const child of children.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const childPath = path === '' ? child.name : `${path}/${child.name}`;
      const kind = child.isSymbolicLink()
        ? 'symlink'
        : child.isDirectory()
          ? 'folder'
          : child.isFile()
            ? 'file'
            : 'other';
      entries.push({ path: childPath, kind });
      if (kind === 'folder') walk(childPath);
    }
  };
  walk('');
  return entries;
}

/** A document on disk: its text and pictures, and a digest of both. */
export interface DocumentFiles {
  readonly slug: string;
  readonly bytes: Uint8Array;
  readonly pictures: readonly PictureFile[];
  /** Hexadecimal SHA-256 over names and contents. */
  readonly digest: string;
}

export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Largest file that is read into memory; the gate refuses far smaller ones. */
const mostBytesRead = 64 * 1024 * 1024;

/**
 * @param folder folder of the document
 * @param names files directly in it: one text that ends in .mdx, and pictures
 */
export async function readDocumentFiles(
  folder: string,
  slug: string,
  names: readonly string[],
): Promise<DocumentFiles> {
  const hash = createHash('sha256');
  let bytes: Uint8Array = new Uint8Array();
  const pictures: PictureFile[] = [];
  for (const name of [...names].sort()) {
    const content = readOrdinaryFile(join(folder, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
    if (name.endsWith('.mdx')) bytes = content;
    else pictures.push({ name, bytes: content });
  }
  return { slug, bytes, pictures, digest: hash.digest('hex') };
}

function readOrdinaryFile(path: string): Uint8Array {
  const stat = lstatSync(path);
  if (!stat.isFile()) throw new Error(`${path} is not an ordinary file`);
  if (stat.size > mostBytesRead) return new Uint8Array(mostBytesRead);
  return readFileSync(path);
}
