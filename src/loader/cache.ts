/** The cache of rendered documents and pictures: files named by what they were made from. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheRoot } from '../site/cache-root.ts';
import { writeWhole } from './write-whole.ts';

/** Checked fields, rendered bodies, problems found, resized pictures. */
type CacheKind = 'fields' | 'bodies' | 'verdicts' | 'pictures';
type JsonKind = Exclude<CacheKind, 'pictures'>;

/** Folder of one kind of cached files. */
export function cacheFolder(kind: CacheKind): string {
  return join(cacheRoot, kind);
}

/** Folders whose code decides what a document becomes: a change in any of them makes every cached one anew. */
const renderingCode = [
  'vocabulary',
  'model',
  'markdown',
  'check',
  'loader',
  'related',
  'search/concepts',
  'i18n',
] as const;

/** A digest of the code and libraries that rendering uses. Read once. */
export function renderingDigest(): string {
  known ??= digestOf([
    ...renderingCode.flatMap((folder) => filesBelow(resolve('src', folder))),
    resolve('package-lock.json'),
  ]);
  return known;
}
let known: string | undefined;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort();
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Does not wait for the disk by promise: thousands of small files one after another take a tenth of the time.
 *
 * @returns the cached value, or none when there is none or it cannot be read
 */
export async function readCached(kind: JsonKind, key: string): Promise<unknown> {
  try {
    return JSON.parse(readFileSync(cachePath(kind, key), 'utf8'));
  } catch {
    return undefined;
  }
}

export function isCached(kind: JsonKind, key: string): boolean {
  return existsSync(cachePath(kind, key));
}

/** Writes whole or not at all. */
export async function writeCached(kind: JsonKind, key: string, value: unknown): Promise<void> {
  await writeWhole(cachePath(kind, key), JSON.stringify(value));
}

function cachePath(kind: JsonKind, key: string): string {
  return join(cacheFolder(kind), key.slice(0, 2), `${key}.json`);
}
