/** Dates in words. */

/** English without a country writes the day first, as the rest of the interface text does. */
const dayFirst = 'en-GB';

/**
 * @param date ISO 8601 calendar date
 * @param language BCP 47 tag
 */
export function dateInWords(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? dayFirst : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
