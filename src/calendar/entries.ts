/** Discussions and offers as calendars show them. */
import { isTimed, momentOf } from '../model/date-time.ts';
import type { DiscussionData } from '../model/discussion.ts';
import type { OfferData } from '../model/offer.ts';
import type { CalendarEntry } from './entry.ts';

/** The page that an entry is about. */
interface OfPage {
  readonly slug: string;
  /** Whole address. */
  readonly url: string;
}

/** @returns nothing for a discussion without a date */
export function entryOfDiscussion(
  { title, question, event, confirmed }: DiscussionData,
  { slug, url }: OfPage,
): CalendarEntry | undefined {
  if (!event) return undefined;
  const { start, end, timezone, place, url: joining } = event;
  return {
    uid: uidOf('discussion', slug, url),
    stamp: momentOf(`${confirmed}T00:00`, 'UTC'),
    start: momentOf(start, timezone),
    end: momentOf(end, timezone),
    isWholeDays: false,
    summary: title,
    description: [question, ...(joining === undefined ? [] : [joining]), event.contact, url].join(
      '\n',
    ),
    location: place ?? joining ?? '',
    url,
  };
}

/** @returns nothing for an offer without dates */
export function entryOfOffer(
  { title, summary, dates, published, institution, contact }: OfferData,
  { slug, url }: OfPage,
): CalendarEntry | undefined {
  if (!dates) return undefined;
  const { start, end, timezone = 'UTC' } = dates;
  const isWholeDays = !isTimed(start);
  return {
    uid: uidOf('offer', slug, url),
    stamp: momentOf(`${published}T00:00`, 'UTC'),
    start: isWholeDays ? momentOf(`${start}T00:00`, 'UTC') : momentOf(start, timezone),
    end: isWholeDays ? dayAfter(end) : momentOf(end, timezone),
    isWholeDays,
    summary: title,
    description: [summary, contact, url].join('\n'),
    location: `${institution.name}, ${institution.place}`,
    url,
  };
}

function uidOf(kind: string, slug: string, url: string): string {
  return `${kind}-${slug}@${new URL(url).hostname}`;
}

function dayAfter(date: string): Date {
  return new Date(momentOf(`${date}T00:00`, 'UTC').getTime() + 24 * 60 * 60 * 1000);
}
