/** Calendar files (RFC 5545): times in UTC, so that no program needs to know a zone. */
import ical from 'ical-generator';
import type { CalendarEntry } from './entry.ts';

export const calendarType = 'text/calendar; charset=utf-8';

interface CalendarHead {
  readonly name: string;
  /** Who makes the file, for `PRODID`. */
  readonly site: string;
}

export function calendarOf(
  entries: readonly CalendarEntry[],
  { name, site }: CalendarHead,
): string {
  const calendar = ical({ name, prodId: { company: site, product: 'crosswalk', language: 'EN' } });
  for (const { uid, isWholeDays, location, ...entry } of entries) {
    calendar.createEvent({
      ...entry,
      id: uid,
      allDay: isWholeDays,
      ...(location === '' ? {} : { location }),
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
