/** Dates in words. */
import { writtenLocale } from './locale.ts';

/**
 * @param date ISO 8601 calendar date
 * @param language BCP 47 tag
 */
export function dateInWords(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(writtenLocale(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A date without its year when that is this year's: `3 March`. @param today ISO date */
export function dayInWords(date: string, language: string, today: string): string {
  if (date.slice(0, 4) !== today.slice(0, 4)) return dateInWords(date, language);
  const format = new Intl.DateTimeFormat(writtenLocale(language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A stretch of time on the clocks of a zone: `Wednesday 4 March 2026, 09:00–10:30 GMT`. */
export function timesInWords(
  { start, end, zone }: { readonly start: Date; readonly end: Date; readonly zone: string },
  language: string,
): string {
  const format = new Intl.DateTimeFormat(writtenLocale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  });
  return format.formatRange(start, end);
}

/** Two dates, or one when they are the same. */
export function datesInWords(start: string, end: string, language: string): string {
  const format = new Intl.DateTimeFormat(writtenLocale(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`));
}
