/** Countries to choose from. */
import { countryName, isCountryCode } from '../../model/place.ts';

export interface CountryChoice {
  readonly code: string;
  readonly name: string;
}

/** Every assigned code, by name in the reader's language. */
export function countryChoices(language: string): readonly CountryChoice[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(isCountryCode)
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
