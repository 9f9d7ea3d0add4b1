/** Quantities as a reader sees them: `1,650`, `3–5`, `2.5 million`, `$500,000`, `$3 million`. */
import type { Quantity } from './outcome.ts';

/** Units that are money, by ISO 4217 code: the number then carries the sign. */
const currencies: Readonly<Record<string, string>> = {
  'US dollars': 'USD',
  'Canadian dollars': 'CAD',
  'Australian dollars': 'AUD',
  'pounds sterling': 'GBP',
  euros: 'EUR',
};

const maximumFractionDigits = 2;

/**
 * @param language BCP 47 tag
 * @param unit makes an amount of money of the number; other units do not change it
 */
export function quantityText(quantity: Quantity, language: string, unit = ''): string {
  const write = writer(language, currencies[unit]);
  if (typeof quantity === 'number') return write(quantity);
  return `${write(quantity.min)}–${write(quantity.max)}`;
}

type Writer = (value: number) => string;

/** Made once for each language and currency: making one takes longer than writing a thousand numbers. */
const writers = new Map<string, Writer>();

function writer(language: string, currency: string | undefined): Writer {
  const key = `${language} ${currency}`;
  const made = writers.get(key) ?? makeWriter(language, currency);
  writers.set(key, made);
  return made;
}

function makeWriter(language: string, currency: string | undefined): Writer {
  const money: Intl.NumberFormatOptions =
    currency === undefined
      ? {}
      : { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' };
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits, ...money });
  const short = new Intl.NumberFormat(language, {
    maximumFractionDigits,
    ...money,
    notation: 'compact',
  });
  return (value) =>
    isRoundMillions(value) ? inWords(value, short, language) : plain.format(value);
}

/** True when a number of millions with two decimals says all of it. */
function isRoundMillions(value: number): boolean {
  return value >= 1_000_000 && value % 10_000 === 0;
}

/** A short form with `M` written out, which Intl itself does for plain numbers but not for money. */
function inWords(value: number, short: Intl.NumberFormat, language: string): string {
  const long = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
  const word = long.formatToParts(value).find((part) => part.type === 'compact')?.value;
  return short
    .formatToParts(value)
    .map((part) => (part.type === 'compact' && word !== undefined ? ` ${word}` : part.value))
    .join('')
    .replace(/\s+/g, ' ');
}
