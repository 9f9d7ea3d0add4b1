/** The gate over whatever paths name: tree, vocabulary, then every document in a process of its own, remembered by content. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { checkFolder } from '../check/index.ts';
import { kinds } from '../check/kinds/index.ts';
import type { Problem } from '../check/problem.ts';
import { readCached, renderingDigest, writeCached } from '../loader/cache.ts';
import { contentDigest, folderOf, listCollection } from '../loader/collection.ts';
import { listTree, readDocumentFiles } from '../loader/document-files.ts';
import { librariesIn } from '../loader/libraries.ts';
import { byKind, type ByKind, type KindId } from '../model/kind.ts';
import { readSite } from '../site/read.ts';
import { readVocabulary } from '../vocabulary/read.ts';
import { checkInProcesses, type Job, type Neighbourhood } from './pool.ts';
import { targetsOf, type Target } from './targets.ts';

export interface GuardReport {
  /** Errors and warnings, by file. */
  readonly problems: readonly Problem[];
  /** Documents that were looked at, by kind. */
  readonly checked: ByKind<number>;
}

/**
 * @param text takes the place of the file named by the only path, when it is given
 * @throws UnusablePathError; VocabularyError or SiteSettingsError for a content folder's own
 */
export async function guard(paths: readonly string[], text?: string): Promise<GuardReport> {
  const { documents, trees, contentRoots } = targetsOf(paths);
  for (const root of contentRoots) {
    readVocabulary(root);
    readSite(root);
  }
  const ofTrees = await Promise.all(
    trees.map(async ({ kind, folder, root }) =>
      checkFolder(await listTree(folder), root, kinds[kind]),
    ),
  );
  const neighbourhood = await neighbourhoodOf(documents);
  const jobs = documents.map((target): Job => (text === undefined ? { target } : { target, text }));
  const ofDocuments = await checkRemembered(jobs, neighbourhood);
  return {
    problems: [...ofTrees.flat(), ...ofDocuments.flat()],
    checked: byKind((kind) => documents.filter((each) => each.kind === kind).length),
  };
}

/** The collection, and what is checked besides it. */
async function neighbourhoodOf(targets: readonly Target[]): Promise<Neighbourhood> {
  const listed = await listCollection();
  const targetsOfKind = (kind: KindId) => targets.filter((each) => each.kind === kind);
  return {
    slugs: byKind((kind) =>
      [
        ...new Set([
          ...listed[kind].documents.keys(),
          ...targetsOfKind(kind).map(({ slug }) => slug),
        ]),
      ].sort(),
    ),
    caseFolders: Object.fromEntries(
      targetsOfKind('case').map(({ slug, folder }) => [slug, folder]),
    ),
  };
}

/** Gives remembered verdicts where nothing has changed, and remembers the others. */
async function checkRemembered(
  jobs: readonly Job[],
  neighbourhood: Neighbourhood,
): Promise<readonly (readonly Problem[])[]> {
  const surroundings = createHash('sha256')
    .update([renderingDigest(), contentDigest, JSON.stringify(neighbourhood.slugs)].join('\0'))
    .digest('hex');
  const keys = await Promise.all(jobs.map((job) => keyOf(job, surroundings, neighbourhood)));
  const remembered = await Promise.all(
    keys.map((key) => readCached('verdicts', key) as Promise<readonly Problem[] | undefined>),
  );
  const fresh = jobs.flatMap((job, index) => (remembered[index] ? [] : [{ job, index }]));
  const checked = await checkInProcesses(
    fresh.map(({ job }) => job),
    neighbourhood,
  );
  const results = remembered.map((each) => each ?? []);
  for (const [position, { index }] of fresh.entries()) {
    const problems = checked[position] ?? [];
    results[index] = problems;
    const isOfTheFile = problems.every(({ rule }) => !rule.startsWith('limits/'));
    if (isOfTheFile) await writeCached('verdicts', keys[index] ?? '', problems);
  }
  return results;
}

/** A verdict on an adoption rests on the case that it names, too: on every case, since its name is not yet known. */
async function keyOf(
  { target, text }: Job,
  surroundings: string,
  neighbourhood: Neighbourhood,
): Promise<string> {
  const { folder, slug, names, file, kind } = target;
  const content = text ?? (await readDocumentFiles(folder, slug, names)).digest;
  const libraries = kind === 'adoption' ? JSON.stringify(librariesAround(neighbourhood)) : '';
  return createHash('sha256')
    .update([surroundings, file, content, libraries].join('\0'))
    .digest('hex');
}

function librariesAround({ slugs, caseFolders }: Neighbourhood): readonly unknown[] {
  return slugs.case.map((slug) => librariesIn(caseFolders[slug] ?? join(folderOf('case'), slug)));
}
