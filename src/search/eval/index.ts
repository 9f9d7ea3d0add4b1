/** Measures search on a judged set: plain Pagefind beside ours, over the built site or over any documents. */
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vocabulary } from '../../vocabulary/concept.ts';
import { identifiersIn, openSearch } from './adapter.ts';
import { indexDocuments } from './documents.ts';
import { evaluate, type MeasuredSearch } from './evaluate.ts';
import {
  JudgedSetError,
  readDocuments,
  readInput,
  readJudgments,
  readQueries,
} from './judged-set.ts';
import { openNodeIndex } from './node-index.ts';
import { indexPlain } from './plain-index.ts';
import type { Comparison } from './report.ts';

export interface JudgedFiles {
  readonly queries: string;
  readonly qrels: string;
}

/**
 * @param folder a built site
 * @throws JudgedSetError when there is none, or a file is missing or wrong
 */
export async function evaluateSite(folder: string, files: JudgedFiles): Promise<Comparison> {
  await access(join(folder, 'pagefind')).catch(() => {
    throw new JudgedSetError(`${folder} is no built site: run "npm run build" first.`);
  });
  return inWorkshop((workshop) => compare(folder, workshop, files));
}

/**
 * @param docs a file of documents, which are indexed by the same code as the site's cases
 * @throws JudgedSetError when a file is missing or wrong
 */
export function evaluateDocuments(
  docs: string,
  files: JudgedFiles,
  vocabulary: Vocabulary,
): Promise<Comparison> {
  return inWorkshop(async (workshop) => {
    const folder = join(workshop, 'documents');
    await indexDocuments(folder, readDocuments(await readInput(docs, 'documents')), vocabulary);
    return compare(folder, workshop, files);
  });
}

async function inWorkshop<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const workshop = await mkdtemp(join(tmpdir(), 'crosswalk-eval-'));
  try {
    return await work(workshop);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function compare(
  folder: string,
  workshop: string,
  { queries, qrels }: JudgedFiles,
): Promise<Comparison> {
  const asked = readQueries(await readInput(queries, 'queries'));
  const judged = readJudgments(await readInput(qrels, 'judgments'));
  const plainFolder = join(workshop, 'plain');
  await indexPlain(folder, plainFolder);
  return {
    plain: await evaluate(() => openPlain(plainFolder, folder), asked, judged),
    ours: await evaluate(() => openOurs(folder), asked, judged),
  };
}

async function openOurs(folder: string): Promise<MeasuredSearch> {
  const open = await openSearch(folder);
  return {
    search: async ({ text, sector }) => (await open.search(text, { sector })).map(({ id }) => id),
    cost: () => open.cost,
    isOf: (id, sector) => open.sectorsOf(id).includes(sector),
  };
}

/** Pagefind as it comes: one search for the query as it was typed. */
async function openPlain(folder: string, site: string): Promise<MeasuredSearch> {
  const index = await openNodeIndex(folder);
  const name = await identifiersIn(folder, site);
  const { sectorsOf } = await openSearch(site);
  return {
    search: async ({ text }) => (await index.search(text)).results.map(({ id }) => name(id)),
    cost: () => index.cost,
    isOf: (id, sector) => sectorsOf(id).includes(sector),
  };
}
