/** The cases as pages ask for them. */
import { getCollection } from 'astro:content';
import { completenessOf } from '../model/completeness.ts';
import { entryOf } from '../model/entry.ts';
import { evidenceOf } from '../model/evidence.ts';
import { isStale } from '../model/staleness.ts';
import { language, text, vocabulary } from '../site/this-site.ts';
import { today } from '../site/today.ts';
import { readCached } from './cache.ts';
import type { CaseBody, CaseRecord } from './case-record.ts';
import type { PictureCopy } from './pictures.ts';
import type { PreparedCase } from './prepare-case.ts';
import type { StoredCase } from './stored-case.ts';

interface StoredEntry {
  readonly id: string;
  readonly digest: string;
  readonly data: StoredCase;
}

/** Read once a build; anew at every request while serving for development. */
let known: Promise<readonly CaseRecord[]> | undefined;

async function stored(): Promise<readonly StoredEntry[]> {
  return (await getCollection('cases')) as unknown as readonly StoredEntry[];
}

/** Every case that passed the gate, newest first. */
export function allCases(): Promise<readonly CaseRecord[]> {
  if (import.meta.env.DEV) return readAll();
  known ??= readAll();
  return known;
}

async function readAll(): Promise<readonly CaseRecord[]> {
  const records: CaseRecord[] = [];
  for (const { id, digest, data } of await stored()) {
    if ('links' in data) records.push(recordOf(id, digest, await preparedOf(id, digest)));
  }
  return records.sort(newestFirst);
}

function newestFirst(a: CaseRecord, b: CaseRecord): number {
  if (a.data.published !== b.data.published) return a.data.published < b.data.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

function recordOf(slug: string, digest: string, { data }: PreparedCase): CaseRecord {
  const evidence = evidenceOf(data, { adoptions: 0, today });
  const stale = isStale(data.confirmed, today);
  return {
    slug,
    digest: stale ? `${digest}-stale` : digest,
    data,
    evidence,
    completeness: completenessOf(data),
    stale,
    entry: entryOf(slug, data, evidence.level, { vocabulary, text, language }),
  };
}

/** @throws Error when the cache was emptied while building */
async function preparedOf(slug: string, digest: string): Promise<PreparedCase> {
  const prepared = (await readCached('cases', digest)) as PreparedCase | undefined;
  if (!prepared) throw new Error(`The fields of "${slug}" are gone from the cache; build again`);
  return prepared;
}

/** The rendered body of a case. @throws Error when the cache was emptied while building */
export async function bodyOf(record: CaseRecord): Promise<CaseBody> {
  const body = (await readCached('bodies', record.digest.replace(/-stale$/, ''))) as
    CaseBody | undefined;
  if (!body)
    throw new Error(`The rendered text of "${record.slug}" is gone from the cache; build again`);
  return body;
}

/** Cases that the gate refused, with its report: only while serving for development. */
export async function refusedCases(): Promise<
  readonly { readonly slug: string; readonly report: string }[]
> {
  return (await stored()).flatMap(({ id, data }) =>
    'failure' in data ? [{ slug: id, report: data.failure }] : [],
  );
}

/** Every copy of a picture that some case shows. */
export async function allPictures(): Promise<readonly PictureCopy[]> {
  return (await stored()).flatMap(({ data }) => ('pictures' in data ? data.pictures : []));
}
