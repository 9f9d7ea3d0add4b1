/** Months and countries as people say them, where they have another name or number in the model. */

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** @param word in small letters, whole or shortened: `september`, `sep`, `sept` @returns 1 to 12 */
export function monthNamed(word: string): number | undefined {
  if (word === 'sept') return 9;
  const index = months.findIndex((each) => word.length >= 3 && each.startsWith(word));
  return index === -1 ? undefined : index + 1;
}

/** Codes of ISO 3166-1 for what people say of a country that lists give another name; in small letters. */
export const countriesSaid: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'south korea': 'KR',
};
