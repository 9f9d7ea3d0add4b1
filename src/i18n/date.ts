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
