/** From files to a case that pages can show: check, render, cache. */
import { createHash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import { checkCase, type GateSurroundings } from '../check/index.ts';
import type { Problem } from '../check/problem.ts';
import type { Text } from '../i18n/text.ts';
import type { CaseData } from '../model/case.ts';
import { figureOf } from '../model/figure.ts';
import { linkTarget } from '../markdown/links.ts';
import { renderBody } from '../markdown/render.ts';
import type { Addresses } from '../site/address.ts';
import { readCached, renderingDigest, writeCached } from './cache.ts';
import type { CaseFiles } from './case-files.ts';
import type { CaseBody } from './case-record.ts';
import {
  inspectPicture,
  preparePicture,
  type PictureCopy,
  type PreparedPicture,
} from './pictures.ts';

/** A case that has passed and been rendered; its body is kept apart, under the same key. */
export interface PreparedCase {
  readonly data: CaseData;
  readonly words: number;
  /** Slugs of cases that the text links to. */
  readonly links: readonly string[];
  readonly pictures: readonly PictureCopy[];
}

export interface PrepareSurroundings extends GateSurroundings {
  readonly addresses: Addresses;
  readonly text: Text;
  /** Digest of the vocabulary and of everything else in the content that cases depend on. */
  readonly contentDigest: string;
  /** Path of the folder of cases, as messages show it. */
  readonly root: string;
}

export type Prepared =
  { readonly prepared: PreparedCase } | { readonly problems: readonly Problem[] };

/** The key under which a case is cached: changes with its files, the code and the vocabulary. */
export function cacheKeyOf(files: CaseFiles, surroundings: PrepareSurroundings): string {
  return createHash('sha256')
    .update(
      [
        files.slug,
        files.digest,
        renderingDigest(),
        surroundings.contentDigest,
        surroundings.addresses.home,
      ].join('\0'),
    )
    .digest('hex');
}

/** Gives the cached case when nothing has changed; otherwise checks it, renders it and keeps it. */
export async function prepareCase(
  files: CaseFiles,
  surroundings: PrepareSurroundings,
): Promise<Prepared> {
  const key = cacheKeyOf(files, surroundings);
  const cached = (await readCached('cases', key)) as PreparedCase | undefined;
  if (cached?.links.every((slug) => surroundings.slugs.has(slug))) return { prepared: cached };
  const file = `${surroundings.root}/${files.slug}/index.mdx`;
  const pictures = await Promise.all(files.pictures.map(inspectPicture));
  const verdict = checkCase({ file, bytes: files.bytes, pictures }, surroundings);
  if ('problems' in verdict) return verdict;
  const { prepared, body } = await render(verdict.passed, files, surroundings);
  await writeCached('bodies', key, body);
  await writeCached('cases', key, prepared);
  return { prepared };
}

async function render(
  { data, tree }: { readonly data: CaseData; readonly tree: Root },
  files: CaseFiles,
  { addresses, text }: PrepareSurroundings,
): Promise<{ readonly prepared: PreparedCase; readonly body: CaseBody }> {
  const pictures = new Map<string, PreparedPicture>();
  for (const picture of files.pictures) {
    pictures.set(
      picture.name,
      await preparePicture(files.slug, picture, (path) => addresses.file(`pictures/${path}`)),
    );
  }
  const sections = renderBody(tree, {
    caseAddress: addresses.case,
    picture: (name) => present(pictures.get(name)?.picture, `picture ${name}`),
    outcomeFigure: (number) => {
      const measure = present(data.outcome[number - 1]?.measure, `measure of outcome ${number}`);
      const figure = figureOf(measure, data.language);
      return {
        number: `${figure.number}${figure.unit === '%' ? '\u00a0' : ' '}${figure.unit}`.trim(),
        caption: figure.caption,
      };
    },
    sourceName: (number) => text('case.source-name', { number }),
    tableName: text('case.table'),
  });
  const prepared = {
    data,
    words: wordsIn(tree),
    links: linkedCases(tree),
    pictures: [...pictures.values()].flatMap((each) => each.copies),
  };
  return { prepared, body: { sections } };
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

function linkedCases(node: Nodes): readonly string[] {
  const own = node.type === 'link' ? linkTarget(node.url) : undefined;
  const below = 'children' in node ? node.children.flatMap(linkedCases) : [];
  return own?.kind === 'case' ? [...new Set([own.slug, ...below])] : [...new Set(below)];
}
