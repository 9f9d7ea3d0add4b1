/** Moments on the clock of a place: `2026-03-04T09:00` in `Europe/London`. */
import { z } from 'zod';
import { isCalendarDate } from './time.ts';

function isLocalTime(value: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/.exec(value);
  return match !== null && isCalendarDate(match[1] ?? '');
}

const written = 'Expected a date and time such as 2026-03-04T09:00';

/** A date and time without a zone, for example 2026-03-04T09:00. */
export const localTime = z.string().refine(isLocalTime, { error: written });

/** A date, with a time of day or without one. */
export const dateOrTime = z
  .string()
  .refine((value) => isCalendarDate(value) || isLocalTime(value), {
    error: `Expected a date such as 2026-03-04, or a date and time such as 2026-03-04T09:00`,
  });

/** True for `2026-03-04T09:00`, false for `2026-03-04`. */
export function isTimed(value: string): boolean {
  return value.includes('T');
}

/** A zone of the time zone database. */
export const timeZone = z.string().refine(isTimeZone, {
  error: 'Expected a time zone such as Europe/London or America/Chicago',
});

function isTimeZone(value: string): boolean {
  if (!/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(value)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The moment at which clocks in a zone show a local time. When they show it twice, the first of the two. */
export function momentOf(local: string, zone: string): Date {
  const asUtc = Date.parse(`${local}:00Z`);
  const guess = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(guess, zone));
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
  );
  return shown - Math.floor(moment / 60_000) * 60_000;
}
