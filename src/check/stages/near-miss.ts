/** What somebody most likely meant by a value of the wrong form: a date, a country, an address, a number, a list. */
import { isCountryCode } from '../../model/place.ts';
import { countriesSaid, monthNamed } from '../../model/said.ts';

/** What to write instead, or how. */
interface NearMiss {
  /** Takes the place of the value. */
  readonly suggestion?: string;
  /** How to write it, where the value alone does not tell. */
  readonly allowed?: string;
}

type Guess = (value: string) => NearMiss | undefined;

/**
 * @param expected the sentence in which the model says what it wants
 * @returns nothing when several things could have been meant
 */
export function nearMiss(expected: string, value: unknown): NearMiss | undefined {
  if (typeof value !== 'string') return undefined;
  return guesses.find(([sign]) => sign.test(expected))?.[1](value.trim());
}

const guesses: readonly (readonly [RegExp, Guess])[] = [
  [/date of the calendar/, asDate],
  [/letters of a country/, asCountry],
  [/begins with https:/, asAddress],
  [/a number without quotes/, asNumber],
  [/a list in square brackets/, asList],
];

/** `15/01/2026` and `15 January 2026`; `03/04/2026` could be either of two days. */
function asDate(value: string): NearMiss | undefined {
  const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value);
  if (figures) {
    const [, first = '', second = '', year = ''] = figures;
    if (Number(first) > 12) return dateOf(year, second, first);
    if (Number(second) > 12 || first === second) return dateOf(year, first, second);
    return {
      allowed: `Either ${isoDate(year, second, first)} or ${isoDate(year, first, second)}: the year first, then the month, then the day.`,
    };
  }
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)? (\p{L}+)|(\p{L}+) (\d{1,2})),? (\d{4})$/u.exec(
    value,
  );
  if (!words) return undefined;
  const month = monthNamed((words[2] ?? words[3] ?? '').toLowerCase());
  if (month === undefined) return undefined;
  return dateOf(words[5] ?? '', String(month), words[1] ?? words[4] ?? '');
}

function dateOf(year: string, month: string, day: string): NearMiss {
  return { suggestion: isoDate(year, month, day) };
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

let codes: ReadonlyMap<string, string> | undefined;

/** A country's English name, or its code in small letters. */
function asCountry(value: string): NearMiss | undefined {
  codes ??= codesByName();
  const folded = value.toLowerCase().replaceAll('.', '');
  const code = countriesSaid[folded] ?? codes.get(folded);
  if (code !== undefined) return { suggestion: code };
  return isCountryCode(value.toUpperCase()) ? { suggestion: value.toUpperCase() } : undefined;
}

function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter(isCountryCode)
      .map((code) => [(names.of(code) ?? code).toLowerCase(), code]),
  );
}

function asAddress(value: string): NearMiss | undefined {
  if (/^www\.\S+$/i.test(value)) return { suggestion: `https://${value}` };
  return /^http:\/\/\S+$/i.test(value)
    ? { suggestion: value.replace(/^http/i, 'https') }
    : undefined;
}

/** `80%`, `$1,200`, `1 650 books`: the figure by itself, and where the rest belongs. */
function asNumber(value: string): NearMiss | undefined {
  const found = /^([^\d\s-]*)\s*(\d[\d.,\s]*?)\s*([^\d\s].*)?$/u.exec(value);
  const figure = found?.[2]?.replace(/[,\s](?=\d{3}(?:\D|$))/g, '').trim();
  if (figure === undefined || !/^\d+(?:\.\d+)?$/.test(figure)) return undefined;
  const unit = (found?.[1] || found?.[3] || '').trim();
  if (unit === '') return { suggestion: figure };
  const name = unit === '%' ? 'per cent' : unit;
  return { allowed: `Write ${figure} here, and "${name}" in the field unit.` };
}

function asList(value: string): NearMiss | undefined {
  return value === '' || /[[\]{}:]/.test(value) ? undefined : { suggestion: `[${value}]` };
}
