/** The whole collection of cases: every folder through the gate, in order, with what it became or what is wrong. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkFolder } from '../check/index.ts';
import type { Problem } from '../check/problem.ts';
import { caseSchema } from '../model/case.ts';
import { contentRoot } from '../site/content-root.ts';
import { addresses, text, vocabulary } from '../site/this-site.ts';
import type { TreeEntry } from '../check/stages/tree.ts';
import { listTree, readCaseFiles, type CaseFiles } from './case-files.ts';
import type { PrepareSurroundings } from './prepare-case.ts';

export const casesFolder = join(contentRoot, 'cases');

/** Path of the folder of cases from the project's folder, for messages. */
export const casesRoot = relative(process.cwd(), casesFolder).replaceAll('\\', '/') || '.';

/** The folder as it is now: which cases there are, and what is wrong with names and kinds of file. */
export interface CollectionListing {
  /** File names by slug. */
  readonly cases: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
}

export async function listCollection(): Promise<CollectionListing> {
  const entries = await listTree(casesFolder);
  return { cases: namesBySlug(entries), problems: checkFolder(entries, casesRoot) };
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

export function readCase(slug: string, names: readonly string[]): Promise<CaseFiles> {
  return readCaseFiles(join(casesFolder, slug), slug, names);
}

/** What every case is checked and rendered against. */
export function surroundingsOf(slugs: ReadonlySet<string>): PrepareSurroundings {
  return { vocabulary, schema, slugs, addresses, text, contentDigest, root: casesRoot };
}

const schema = caseSchema(vocabulary);

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
