/** Reads the cases of the book: through the gate and its cache, as the build did, without Astro. */
import { kinds } from '../../check/kinds/index.ts';
import type { Kind } from '../../check/kinds/kind.ts';
import type { CaseRecord } from '../../loader/case-record.ts';
import {
  listCollection,
  readDocument,
  surroundingsOf,
  type Listing,
} from '../../loader/collection.ts';
import { textOf, type DocumentRecord } from '../../loader/document-record.ts';
import { nearAmong, type NearCase } from '../../loader/near-cases.ts';
import { nearestToShow } from '../../related/to-show.ts';
import type { PictureCopy } from '../../loader/pictures.ts';
import {
  cacheKeyOf,
  prepareDocument,
  type PrepareSurroundings,
} from '../../loader/prepare-document.ts';
import { newestFirst, recordOf } from '../../loader/records.ts';
import type { RenderedSection } from '../../markdown/render.ts';
import type { ByKind, KindId } from '../../model/kind.ts';
import type { BuiltSite } from '../edition.ts';
import { latestDate } from './latest-date.ts';

/** A case with all that the book shows of it. */
export interface BookCase {
  readonly record: CaseRecord;
  readonly sections: readonly RenderedSection[];
  /** The nearest cases of other sectors, as the case's page shows them. */
  readonly near: readonly NearCase[];
  readonly pictures: readonly PictureCopy[];
}

/** The content is no longer what the site was built from. */
class ContentChangedError extends Error {
  override readonly name = 'ContentChangedError';
}

/**
 * Every case that is not retired, newest first.
 *
 * @throws ContentChangedError when the content has changed since the site was built
 */
export async function readBookCases(
  site: Pick<BuiltSite, 'cases' | 'date'>,
): Promise<readonly BookCase[]> {
  const listed = await listCollection();
  const surroundings = surroundingsOf(listed);
  const adoptions = Map.groupBy(
    await prepared(kinds.adoption, listed, surroundings),
    ({ record }) => record.data.case,
  );
  const found = (await prepared(kinds.case, listed, surroundings)).filter(
    ({ record }) => record.data.retired === undefined,
  );
  const records = found
    .map(({ record }) => {
      const own = adoptions.get(record.slug) ?? [];
      return recordOf(
        record,
        own.map((each) => each.record),
      );
    })
    .sort(newestFirst);
  refuseOther(records, site);
  const near = await nearAmong(records);
  const pictures = new Map(found.map((each) => [each.record.slug, each.pictures]));
  return Promise.all(
    records.map(async (record) => ({
      record,
      sections: (await textOf(record)).sections,
      near: nearestToShow(near.get(record.slug) ?? []),
      pictures: pictures.get(record.slug) ?? [],
    })),
  );
}

function refuseOther(
  records: readonly CaseRecord[],
  site: Pick<BuiltSite, 'cases' | 'date'>,
): void {
  const date = latestDate(records);
  if (records.length === site.cases && date <= site.date) return;
  throw new ContentChangedError(
    `The content has changed since the site was built: it has ${records.length} cases, the latest of ${date}; ` +
      `the site has ${site.cases} and is of ${site.date}. Run "npm run build" and try again.`,
  );
}

interface Found<Id extends KindId> {
  readonly record: DocumentRecord<Id>;
  readonly pictures: readonly PictureCopy[];
}

/** Every document of a kind, from the cache where nothing has changed, in the order of their names. */
async function prepared<Id extends KindId>(
  kind: Kind<Id>,
  listed: ByKind<Listing>,
  surroundings: PrepareSurroundings,
): Promise<readonly Found<Id>[]> {
  const found: Found<Id>[] = [];
  for (const [slug, names] of listed[kind.id].documents) {
    const files = await readDocument(kind.id, slug, names);
    const outcome = await prepareDocument(kind, files, surroundings);
    if ('problems' in outcome)
      throw new ContentChangedError(
        `"${slug}" no longer passes the check. Run "npm run check:content", mend it, and build again.`,
      );
    const { data, words, pictures } = outcome.prepared;
    const key = cacheKeyOf(kind, files, surroundings);
    found.push({ record: { slug, digest: key, textKey: key, data, words }, pictures });
  }
  return found;
}
