/** Makes a built site searchable: Pagefind's index, then the facet table, the words and the subjects beside it. */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Lexicon } from '../concepts/lexicon.ts';
import { slugOf } from '../query/case-address.ts';
import { writeWordList } from '../query/word-list.ts';
import { facetFileOf, type IndexedCase } from './facet-file.ts';
import { readFragments } from './fragments.ts';
import { subjectFileOf } from './subject-file.ts';
import { wordCountsOf } from './word-counts.ts';

export interface IndexReport {
  /** Pages in the index. */
  readonly pages: number;
  /** Of everything that was written, in bytes. */
  readonly size: number;
  /** Of the facet table, in bytes. */
  readonly facetTable: number;
  /** Of the list of words, in bytes. */
  readonly wordList: number;
  /** Of the list of subjects, in bytes. */
  readonly subjects: number;
}

/** Pagefind refused; the message is its own. */
class IndexError extends Error {
  override readonly name = 'IndexError';
}

/** Pages that are indexed: cases, by their address. */
const casePages = 'cases/*/index.html';

/**
 * Parts of a case that are not its own words: they would be found in every case, and stand in the way of
 * passages. Numbers of sources, how an outcome was measured, and the figures of its chart.
 */
const notReadAsText = [
  'a.cite',
  '.outcome-how',
  '.outcome-direction',
  '.outcome .figure',
  '.measure tbody',
] as const;

/**
 * @param siteDir the built site; `pagefind/` and the files of `search/` that searching reads are written into it
 * @param cases every case that has a page, newest first
 * @param lexicon the words of the crosswalk, for the subjects of each case
 * @throws IndexError when Pagefind fails
 */
export async function indexSite(
  siteDir: string,
  cases: readonly IndexedCase[],
  lexicon: Lexicon,
): Promise<IndexReport> {
  const bundle = join(siteDir, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  const pages = await writeIndex(siteDir, bundle);
  const written = await readFragments(bundle);
  const slugs = written.flatMap(({ id, fragment }) => {
    const slug = slugOf(fragment.url);
    return slug === undefined ? [] : [[slug, id] as const];
  });
  const facets = facetFileOf(cases, new Map(slugs));
  const fragments = new Map(written.map(({ id, fragment }) => [id, fragment]));
  const subjects = subjectFileOf(
    facets.ids.map((id) => fragments.get(id)),
    lexicon,
  );
  const words = writeWordList(wordCountsOf([...fragments.values()]));
  await mkdir(join(siteDir, 'search'), { recursive: true });
  const write = async (name: string, text: string) => {
    await writeFile(join(siteDir, 'search', name), text);
    return Buffer.byteLength(text);
  };
  const sizes = {
    facetTable: await write('facets.json', JSON.stringify(facets)),
    wordList: await write('words.txt', words),
    subjects: await write('subjects.json', JSON.stringify(subjects)),
  };
  const besides = sizes.facetTable + sizes.wordList + sizes.subjects;
  return { pages, ...sizes, size: besides + (await sizeOf(bundle)) };
}

async function writeIndex(siteDir: string, bundle: string): Promise<number> {
  try {
    const index = await startIndex();
    const added = await index.addDirectory({ path: siteDir, glob: casePages });
    failOn(added.errors);
    await writeBundle(index, bundle);
    return added.page_count;
  } finally {
    await close();
  }
}

/**
 * Written by us rather than by Pagefind, which may be closed before its last file has reached the disk, and
 * without its ready-made interfaces, which this site does not use: some 400 KB.
 */
export async function writeBundle(index: PagefindIndex, bundle: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  failOn(errors);
  for (const { path, content } of files.filter((each) => !readyMade.test(each.path))) {
    await mkdir(dirname(join(bundle, path)), { recursive: true });
    await writeFile(join(bundle, path), content);
  }
}

const readyMade = /^pagefind-.*(?:ui|highlight|worker)\.(?:js|css)$/;

async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: [...notReadAsText] });
  failOn(errors);
  if (!index) throw new IndexError('Pagefind gave no index and no reason');
  return index;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new IndexError(`Pagefind: ${errors.join('; ')}`);
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile());
  const sizes = await Promise.all(
    files.map(async (each) => (await stat(join(each.parentPath, each.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
