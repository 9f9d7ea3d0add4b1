/** From files to a document that pages can show: check, render, cache. */
import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import { checkDocument, type Passed } from '../check/index.ts';
import type { GateSurroundings, Kind } from '../check/kinds/kind.ts';
import type { Problem } from '../check/problem.ts';
import type { Text } from '../i18n/text.ts';
import type { DataOf } from '../model/documents.ts';
import type { KindId, Reference } from '../model/kind.ts';
import { linkTarget } from '../markdown/links.ts';
import { renderText } from '../markdown/render.ts';
import type { RenderContext } from '../markdown/render-context.ts';
import type { Addresses } from '../site/address.ts';
import { readCached, renderingDigest, writeCached } from './cache.ts';
import type { DocumentFiles } from './document-files.ts';
import { outcomeFigures } from './outcome-figures.ts';
import {
  inspectPicture,
  preparePicture,
  type PictureCopy,
  type PreparedPicture,
} from './pictures.ts';

/** A document that has passed and been rendered; its text is kept apart, under the same key. */
export interface PreparedDocument<Id extends KindId> {
  readonly data: DataOf[Id];
  readonly words: number;
  /** Documents that the text links to. */
  readonly links: readonly Reference[];
  readonly pictures: readonly PictureCopy[];
}

export interface PrepareSurroundings extends GateSurroundings {
  readonly addresses: Addresses;
  readonly text: Text;
  /** Digest of the vocabulary and of everything else in the content that documents depend on. */
  readonly contentDigest: string;
  /** Path of the folder of a kind of document, as messages show it. */
  folderOf(kind: KindId): string;
}

export type Prepared<Id extends KindId> =
  { readonly prepared: PreparedDocument<Id> } | { readonly problems: readonly Problem[] };

/** The key under which a document is cached: changes with its files, the code and the vocabulary. */
export function cacheKeyOf(
  { id }: Pick<Kind, 'id'>,
  files: DocumentFiles,
  surroundings: PrepareSurroundings,
): string {
  const parts = [
    id,
    files.slug,
    files.digest,
    renderingDigest(),
    surroundings.contentDigest,
    surroundings.addresses.home,
  ];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

/** Gives the cached document when nothing has changed; otherwise checks it, renders it and keeps it. */
export async function prepareDocument<Id extends KindId>(
  kind: Kind<Id>,
  files: DocumentFiles,
  surroundings: PrepareSurroundings,
): Promise<Prepared<Id>> {
  const key = cacheKeyOf(kind, files, surroundings);
  const cached = (await readCached('fields', key)) as PreparedDocument<Id> | undefined;
  if (cached && stillHolds(kind, files.slug, cached, surroundings)) return { prepared: cached };
  const file = `${surroundings.folderOf(kind.id)}/${files.slug}/index.mdx`;
  const pictures = await Promise.all(files.pictures.map(inspectPicture));
  const verdict = checkDocument(kind, { file, bytes: files.bytes, pictures }, surroundings);
  if ('problems' in verdict) return verdict;
  const { passed } = verdict;
  const shown = await picturesOf(files, surroundings.addresses);
  const context = contextFor(kind, passed, { ...surroundings, pictures: shown });
  const prepared: PreparedDocument<Id> = {
    data: passed.data,
    words: wordsIn(passed.tree),
    links: linksIn(passed.tree, kind.id),
    pictures: [...shown.values()].flatMap((each) => each.copies),
  };
  await writeCached('bodies', key, renderText(passed.tree, context));
  await writeCached('fields', key, prepared);
  return { prepared };
}

/** Whether all that a document names is still as it was when it passed. */
function stillHolds<Id extends KindId>(
  kind: Kind<Id>,
  slug: string,
  { data, links }: PreparedDocument<Id>,
  surroundings: GateSurroundings,
): boolean {
  return (
    links.every((link) => surroundings.slugs[link.kind].has(link.slug)) &&
    kind.crossFindings(data, slug, surroundings).length === 0
  );
}

async function picturesOf(
  files: DocumentFiles,
  addresses: Addresses,
): Promise<ReadonlyMap<string, PreparedPicture>> {
  const pictures = new Map<string, PreparedPicture>();
  for (const picture of files.pictures) {
    pictures.set(
      picture.name,
      await preparePicture(files.slug, picture, (path) => addresses.file(`pictures/${path}`)),
    );
  }
  return pictures;
}

interface Rendering extends Pick<PrepareSurroundings, 'addresses' | 'text'> {
  readonly pictures: ReadonlyMap<string, PreparedPicture>;
}

function contextFor<Id extends KindId>(
  kind: Kind<Id>,
  { data }: Passed<Id>,
  { addresses, text, pictures }: Rendering,
): RenderContext {
  return {
    kind: kind.id,
    documentAddress: addresses.document,
    picture: (name) => present(pictures.get(name)?.picture, `picture ${name}`),
    outcomeFigure: (number) =>
      present(outcomeFigures(data)[number - 1], `measure of outcome ${number}`),
    sourceName: (number) => text('case.source-name', { number }),
    tableName: text('case.table'),
  };
}

function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The gate let a missing ${what} through`);
  return value;
}

function wordsIn(node: Nodes): number {
  if (node.type === 'text')
    return node.value.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + wordsIn(child), 0) : 0;
}

function linksIn(tree: Nodes, from: KindId): readonly Reference[] {
  const found = new Map<string, Reference>();
  const visit = (node: Nodes): void => {
    const target = node.type === 'link' ? linkTarget(node.url, from) : undefined;
    if (target?.kind === 'document') {
      const { of: kind, slug } = target;
      found.set(`${kind}/${slug}`, { kind, slug });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return [...found.values()];
}
