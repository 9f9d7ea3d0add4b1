/** How the results of a query divide: by the reader's own words, by what others call the same, by some words only. */
import type { Found } from './look.ts';
import type { Matching } from './view.ts';

/**
 * @param rows those that pass the facets
 * @returns nothing when there is nothing to tell apart
 */
export function matchingOf(
  rows: readonly number[],
  { matches, heard }: Found,
): Matching | undefined {
  const words = heard.phrases.length + heard.words.length;
  const count = (fullness: 'own' | 'called') =>
    rows.filter((row) => matches.get(row)?.fullness === fullness).length;
  const [own, called] = [count('own'), count('called')];
  if (words === 0 || (words === 1 && called === 0)) return undefined;
  return { words, own, called, some: rows.length - own - called };
}
