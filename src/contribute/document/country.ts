/** Countries as people write them. */
import { nearest } from '../../check/nearest.ts';
import { countriesSaid } from '../../model/said.ts';
import type { CountryChoice } from '../form/countries.ts';
import { plain } from './chosen.ts';

interface FoundCountry extends CountryChoice {
  /** False when the name was only nearly right. */
  readonly isExact: boolean;
}

export function countryIn(
  text: string,
  choices: readonly CountryChoice[],
): FoundCountry | undefined {
  const words = plain(text.replace(/\b([a-z])\.\s?(?=[a-z]\b)/gi, '$1'));
  const byCode = choices.find(({ code }) => code.toLowerCase() === words);
  const byName = choices.find(({ name }) => plain(name) === words);
  const known = choices.find(({ code }) => code === countriesSaid[words]);
  const exact = byCode ?? byName ?? known;
  if (exact) return { ...exact, isExact: true };
  const name = nearest(
    words.slice(0, 80),
    choices.map((each) => plain(each.name)),
  );
  const near = name === undefined ? undefined : choices.find((each) => plain(each.name) === name);
  return near && words.length > 3 ? { ...near, isExact: false } : undefined;
}
