/** Reads the cases of the book: through the gate and its cache, as the build did, without Astro. */
import { listCollection, readCase, surroundingsOf } from '../../loader/collection.ts';
import type { CaseRecord, Section } from '../../loader/case-record.ts';
import { nearAmong, type NearCase } from '../../loader/near-cases.ts';
import type { PictureCopy } from '../../loader/pictures.ts';
import { cacheKeyOf, prepareCase } from '../../loader/prepare-case.ts';
import { bodyOf, newestFirst, recordOf } from '../../loader/records.ts';
import { latestDate } from './latest-date.ts';
import type { BuiltSite } from '../edition.ts';

/** A case with all that the book shows of it. */
export interface BookCase {
  readonly record: CaseRecord;
  readonly sections: readonly Section[];
  /** The nearest case of each other sector, each case once. */
  readonly near: readonly NearCase[];
  readonly pictures: readonly PictureCopy[];
}

/** The content is no longer what the site was built from. */
class ContentChangedError extends Error {
  override readonly name = 'ContentChangedError';
}

/**
 * Every case, newest first.
 *
 * @throws ContentChangedError when the content has changed since the site was built
 */
export async function readBookCases(
  site: Pick<BuiltSite, 'cases' | 'date'>,
): Promise<readonly BookCase[]> {
  const prepared = await preparedCases();
  const records = prepared.map(({ record }) => record).sort(newestFirst);
  const date = latestDate(records);
  if (records.length !== site.cases || date !== site.date)
    throw new ContentChangedError(
      `The content has changed since the site was built: it has ${records.length} cases, the latest of ${date}; ` +
        `the site has ${site.cases}, the latest of ${site.date}. Run "npm run build" and try again.`,
    );
  const near = await nearAmong(records);
  const pictures = new Map(prepared.map((each) => [each.record.slug, each.pictures]));
  return Promise.all(
    records.map(async (record) => ({
      record,
      sections: (await bodyOf(record)).sections,
      near: nearestOfEach(near.get(record.slug) ?? []),
      pictures: pictures.get(record.slug) ?? [],
    })),
  );
}

interface Found {
  readonly record: CaseRecord;
  readonly pictures: readonly PictureCopy[];
}

async function preparedCases(): Promise<readonly Found[]> {
  const { cases } = await listCollection();
  const surroundings = surroundingsOf(new Set(cases.keys()));
  const found: Found[] = [];
  for (const [slug, names] of cases) {
    const files = await readCase(slug, names);
    const outcome = await prepareCase(files, surroundings);
    if ('problems' in outcome)
      throw new ContentChangedError(
        `The case "${slug}" no longer passes the check. Run "npm run check:content", mend it, and build again.`,
      );
    const key = cacheKeyOf(files, surroundings);
    found.push({
      record: recordOf(slug, key, outcome.prepared),
      pictures: outcome.prepared.pictures,
    });
  }
  return found;
}

function nearestOfEach(near: readonly NearCase[]): readonly NearCase[] {
  const nearest = [...Map.groupBy(near, ({ sector }) => sector).values()].flatMap(([first]) =>
    first ? [first] : [],
  );
  return [...new Map(nearest.map((each) => [each.record.slug, each])).values()];
}
