/** Text as the words that concepts are looked for in: each with the form that it is compared by. */
import { spellingFolded } from '../spelling/other-spelling.ts';

export interface Token {
  /** As written. */
  readonly written: string;
  /** Without accents, endings and differences of spelling. */
  readonly form: string;
}

const word = /[\p{L}\p{N}+&]+(?:['’][\p{L}]+)*/gu;

/** Hyphens divide words, so that `inter-library` and `inter library` are the same. */
export function tokensOf(text: string): readonly Token[] {
  return (text.normalize('NFD').replace(/\p{M}/gu, '').match(word) ?? []).map((written) => ({
    written,
    form: formOf(written),
  }));
}

/** Words come again and again. */
const forms = new Map<string, string>();

/** `weeding`, `weeded` and `weeds` are `weed`; `catalogues` and `cataloging` are `catalog`. */
export function formOf(written: string): string {
  const form = forms.get(written) ?? formed(written);
  forms.set(written, form);
  return form;
}

function formed(written: string): string {
  const plain = written
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, '');
  return withoutEnding(spellingFolded(singular(plain)));
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** What is left must have a vowel and three letters: `string` stays. */
function withoutEnding(word: string): string {
  const stem = word.replace(/(?:ing|ed)$/, '');
  const isStem = stem.length >= 3 && /[aeiouy]/.test(stem);
  const whole = isStem && stem !== word ? stem.replace(/([bdfgmnprt])\1$/, '$1') : word;
  return whole.length > 3 ? whole.replace(/(?:ue|e)$/, '') : whole;
}

/** A word and where it stands. */
export interface PlacedToken extends Token {
  /** UTF-16 units from the start of the text; the end is not part of the word. */
  readonly start: number;
  readonly end: number;
}

/** @param text composed (NFC), so that places are places in it */
export function placedTokensOf(text: string): readonly PlacedToken[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const written = found.normalize('NFD').replace(/\p{M}/gu, '');
    return { written, form: formOf(written), start: index, end: index + found.length };
  });
}
