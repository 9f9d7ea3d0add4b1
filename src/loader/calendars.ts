/** Everything of this copy that has a date, as calendars show it. */
import { entryOfDiscussion, entryOfOffer } from '../calendar/entries.ts';
import type { CalendarEntry } from '../calendar/entry.ts';
import { addresses, site } from '../site/this-site.ts';
import type { DocumentRecord } from './document-record.ts';
import { documentsOf } from './documents.ts';

export interface Dated {
  readonly slug: string;
  /** Changes whenever the entry does. */
  readonly digest: string;
  readonly entry: CalendarEntry;
}

export async function datedDiscussions(): Promise<readonly Dated[]> {
  return (await documentsOf('discussion')).flatMap((each) =>
    dated(each, entryOfDiscussion(each.data, pageOf('discussion', each.slug))),
  );
}

export async function datedOffers(): Promise<readonly Dated[]> {
  return (await documentsOf('offer')).flatMap((each) =>
    dated(each, entryOfOffer(each.data, pageOf('offer', each.slug))),
  );
}

function dated(
  { slug, digest }: Pick<DocumentRecord<'offer' | 'discussion'>, 'slug' | 'digest'>,
  entry: CalendarEntry | undefined,
): readonly Dated[] {
  return entry ? [{ slug, digest, entry }] : [];
}

function pageOf(kind: 'discussion' | 'offer', slug: string) {
  return { slug, url: new URL(addresses.document(kind, slug), site.address).href };
}
