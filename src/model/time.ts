/** Dates as text: real calendar dates, years and year-months, never JavaScript dates. */
import { z } from 'zod';

/** True for a date that the calendar has: 2023-02-29 is not one. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An ISO 8601 date, for example 2026-11-25. */
export const calendarDate = z.string().refine(isCalendarDate, {
  error: 'Expected a date of the calendar written as year-month-day, for example 2026-11-25',
});

const earliest = 1800;
const latest = 2100;

function isMoment(value: string): boolean {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(value);
  return match !== null && Number(match[1]) >= earliest && Number(match[1]) <= latest;
}

/** A year or a year and month, given as 2019 or "2019-10"; text once read. */
const moment = z
  .union([z.number().int(), z.string()], {
    error: 'Expected a year such as 2019, or a year and month such as "2019-10"',
  })
  .transform(String)
  .refine(isMoment, {
    error: 'Expected a year such as 2019, or a year and month such as "2019-10"',
  });

/** When the work happened. */
export const period = z
  .strictObject({
    /** When it began. */
    start: moment.optional(),
    /** When it ended; left out while it runs. */
    end: moment.optional(),
    /** True while it still runs. */
    running: z.boolean().optional(),
    /** True when the sources do not say when it was. */
    unknown: z.literal(true).optional(),
  })
  .refine(
    (value) => value.unknown === true || value.start !== undefined || value.end !== undefined,
    {
      error: 'Expected a start or an end, or unknown: true when no source says when it was',
    },
  )
  .refine((value) => !(value.end !== undefined && value.running === true), {
    error: 'Expected either an end or running: true, found both',
  })
  .refine((value) => !value.start || !value.end || value.start <= value.end, {
    error: 'Expected the end not to come before the start',
  });
