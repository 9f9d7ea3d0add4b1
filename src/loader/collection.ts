/** The whole collection: the folders of every kind of document, and what each document is checked against. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkFolder } from '../check/index.ts';
import { kinds } from '../check/kinds/index.ts';
import type { Problem } from '../check/problem.ts';
import type { TreeEntry } from '../check/stages/tree.ts';
import { byKind, kindFolders, kindIds, type ByKind, type KindId } from '../model/kind.ts';
import { contentRoot } from '../site/content-root.ts';
import { addresses, text, vocabulary } from '../site/this-site.ts';
import { listTree, readDocumentFiles, type DocumentFiles } from './document-files.ts';
import { librariesIn } from './libraries.ts';
import type { PrepareSurroundings } from './prepare-document.ts';

/** Path of the content from the project's folder, for messages. */
export const shownRoot = relative(process.cwd(), contentRoot).replaceAll('\\', '/') || '.';

/** The folder of a kind of document. */
export function folderOf(kind: KindId): string {
  return join(contentRoot, kindFolders[kind]);
}

function shownFolderOf(kind: KindId): string {
  return `${shownRoot}/${kindFolders[kind]}`;
}

/** The folder of a kind as it is now: which documents there are, and what is wrong with names and kinds of file. */
export interface Listing {
  /** File names by slug. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** Every kind; a kind without a folder has no documents. */
export async function listCollection(): Promise<ByKind<Listing>> {
  const listed = await Promise.all(kindIds.map(async (id) => [id, await listKind(id)] as const));
  return Object.fromEntries(listed) as Record<KindId, Listing>;
}

async function listKind(kind: KindId): Promise<Listing> {
  const folder = folderOf(kind);
  if (!existsSync(folder)) return { documents: new Map(), problems: [] };
  const entries = await listTree(folder);
  return {
    documents: namesBySlug(entries),
    problems: checkFolder(entries, shownFolderOf(kind), kinds[kind]),
  };
}

function namesBySlug(entries: readonly TreeEntry[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { path, kind } of entries) {
    const [slug = '', name, ...deeper] = path.split('/');
    if (kind !== 'file' || name === undefined || deeper.length > 0) continue;
    names.set(slug, [...(names.get(slug) ?? []), name]);
  }
  return new Map([...names].filter(([, files]) => files.includes('index.mdx')));
}

export function readDocument(
  kind: KindId,
  slug: string,
  names: readonly string[],
): Promise<DocumentFiles> {
  return readDocumentFiles(join(folderOf(kind), slug), slug, names);
}

/** What every document is checked and rendered against. */
export function surroundingsOf(listed: ByKind<Pick<Listing, 'documents'>>): PrepareSurroundings {
  return {
    vocabulary,
    slugs: byKind((kind) => new Set(listed[kind].documents.keys())),
    librariesOf: (slug) => librariesIn(join(folderOf('case'), slug)),
    addresses,
    text,
    contentDigest,
    folderOf: shownFolderOf,
  };
}

/** A digest of the vocabulary and the site's settings. */
export const contentDigest = digestOfContent();

function digestOfContent(): string {
  const folder = join(contentRoot, 'vocabulary');
  const files = [
    join(contentRoot, 'site.yaml'),
    ...readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
