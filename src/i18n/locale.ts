/** The conventions in which dates and lists are written. */

/** English without a country follows Britain, as the interface text does: 25 November 2026; a, b and c. */
const withoutCountry: Readonly<Record<string, string>> = { en: 'en-GB' };

/** @param language BCP 47 tag of the interface */
export function writtenLocale(language: string): string {
  return withoutCountry[language] ?? language;
}
