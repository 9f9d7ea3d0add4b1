/** The nearest practice across sectors among given cases; profiles are kept between builds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainTextOf } from '../markdown/plain-text.ts';
import { nearestOf, type Neighbour } from '../related/nearest.ts';
import { profileOf, type Profile } from '../related/profile.ts';
import { reasonOf } from '../related/reason.ts';
import { vocabulary } from '../site/this-site.ts';
import { topConcepts } from '../vocabulary/lookup.ts';
import { cacheRoot } from '../site/cache-root.ts';
import { renderingDigest } from './cache.ts';
import type { CaseRecord } from './case-record.ts';
import { contentDigest } from './collection.ts';
import { textOf } from './document-record.ts';
import { writeWhole } from './write-whole.ts';

/** A near case as its page shows it. */
export interface NearCase {
  readonly record: CaseRecord;
  readonly sector: string;
  /** What both are about, in words. */
  readonly reasons: readonly string[];
}

const profilesFile = join(cacheRoot, 'profiles.json');

/** Near cases by slug, the nearest first. */
export async function nearAmong(
  cases: readonly CaseRecord[],
): Promise<ReadonlyMap<string, readonly NearCase[]>> {
  const records = new Map(cases.map((each) => [each.slug, each]));
  const profiles = await profilesOf(cases);
  const sectors = topConcepts(vocabulary, 'sector').map((each) => each.id);
  const uses = new Map<string, number>();
  for (const { terms } of profiles) for (const id of terms) uses.set(id, (uses.get(id) ?? 0) + 1);
  const weight = (term: string) => uses.get(term) ?? 0;
  const shown = (neighbour: Neighbour): readonly NearCase[] => {
    const record = records.get(neighbour.slug);
    return record
      ? [{ record, sector: neighbour.sector, reasons: reasonOf(neighbour, vocabulary, weight) }]
      : [];
  };
  return new Map(
    [...nearestOf(profiles, sectors)].map(([slug, all]) => [slug, all.flatMap(shown)]),
  );
}

interface Kept {
  /** Of the code and the vocabulary by which profiles are made. */
  readonly version: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}

async function profilesOf(records: readonly CaseRecord[]): Promise<readonly Profile[]> {
  const version = `${renderingDigest()} ${contentDigest}`;
  const kept = await readKept(version);
  const profiles: [string, Profile][] = [];
  for (const record of records)
    profiles.push([record.digest, kept[record.digest] ?? (await profileOfCase(record))]);
  if (profiles.some(([digest]) => kept[digest] === undefined)) {
    const fresh: Kept = { version, profiles: Object.fromEntries(profiles) };
    await writeWhole(profilesFile, JSON.stringify(fresh));
  }
  return profiles.map(([, profile]) => profile);
}

async function profileOfCase(record: CaseRecord): Promise<Profile> {
  const { sections } = await textOf(record);
  const body = sections.map(({ html }) => plainTextOf(html)).join('\n');
  const { title, summary } = record.data;
  return profileOf(record.slug, record.data, `${title}\n${title}\n${summary}\n${body}`, vocabulary);
}

async function readKept(version: string): Promise<Kept['profiles']> {
  try {
    const kept = JSON.parse(await readFile(profilesFile, 'utf8')) as Kept;
    return kept.version === version ? kept.profiles : {};
  } catch {
    return {};
  }
}
