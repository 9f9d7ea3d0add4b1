/** The gate over whatever paths name: tree, vocabulary, then every case in a process of its own, remembered by content. */
import { createHash } from 'node:crypto';
import { checkFolder } from '../check/index.ts';
import type { Problem } from '../check/problem.ts';
import { readCached, renderingDigest, writeCached } from '../loader/cache.ts';
import { listTree, readCaseFiles } from '../loader/case-files.ts';
import { contentDigest, listCollection } from '../loader/collection.ts';
import { readSite } from '../site/read.ts';
import { readVocabulary } from '../vocabulary/read.ts';
import { checkInProcesses, type Job } from './pool.ts';
import { targetsOf } from './targets.ts';

export interface GuardReport {
  /** Errors and warnings, by file. */
  readonly problems: readonly Problem[];
  /** Cases that were looked at. */
  readonly cases: number;
}

/**
 * @param text takes the place of the file named by the only path, when it is given
 * @throws UnusablePathError; VocabularyError or SiteSettingsError for a content folder's own
 */
export async function guard(paths: readonly string[], text?: string): Promise<GuardReport> {
  const { cases, trees, contentRoots } = targetsOf(paths);
  for (const root of contentRoots) {
    readVocabulary(root);
    readSite(root);
  }
  const ofTrees = await Promise.all(
    trees.map(async ({ folder, root }) => checkFolder(await listTree(folder), root)),
  );
  const slugs = [
    ...new Set([...(await listCollection()).cases.keys(), ...cases.map(({ slug }) => slug)]),
  ].sort();
  const jobs = cases.map((target): Job => (text === undefined ? { target } : { target, text }));
  const ofCases = await checkRemembered(jobs, slugs);
  return { problems: [...ofTrees.flat(), ...ofCases.flat()], cases: cases.length };
}

/** Gives remembered verdicts where nothing has changed, and remembers the others. */
async function checkRemembered(
  jobs: readonly Job[],
  slugs: readonly string[],
): Promise<readonly (readonly Problem[])[]> {
  const surroundings = createHash('sha256')
    .update([renderingDigest(), contentDigest, ...slugs].join('\0'))
    .digest('hex');
  const keys = await Promise.all(jobs.map((job) => keyOf(job, surroundings)));
  const remembered = await Promise.all(
    keys.map((key) => readCached('verdicts', key) as Promise<readonly Problem[] | undefined>),
  );
  const fresh = jobs.flatMap((job, index) => (remembered[index] ? [] : [{ job, index }]));
  const checked = await checkInProcesses(
    fresh.map(({ job }) => job),
    slugs,
  );
  const results = remembered.map((each) => each ?? []);
  for (const [position, { index }] of fresh.entries()) {
    const problems = checked[position] ?? [];
    results[index] = problems;
    await writeCached('verdicts', keys[index] ?? '', problems);
  }
  return results;
}

async function keyOf({ target, text }: Job, surroundings: string): Promise<string> {
  const content = text ?? (await readCaseFiles(target.folder, target.slug, target.names)).digest;
  return createHash('sha256').update([surroundings, target.file, content].join('\0')).digest('hex');
}
