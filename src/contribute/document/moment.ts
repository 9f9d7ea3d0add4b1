/** Years and months as people write them. */
import { monthNamed } from '../../model/said.ts';

/**
 * `2024`, `2024-09`, `09/2024`, `Sept. 2024`, `1 September 2024`, `2024-09-01`.
 *
 * @returns year or year and month as the model writes them, or nothing when it is neither
 */
export function momentIn(text: string): string | undefined {
  const words = text.toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const year = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/.exec(words)?.[1];
  if (year === undefined) return undefined;
  const rest = words.replace(year, ' ').replace(/[/-]/g, ' ').trim().split(/\s+/);
  const parts = rest.filter((each) => each !== '' && each !== 'of' && each !== 'in');
  if (parts.length === 0) return year;
  const named = parts.map(monthNamed).filter((each) => each !== undefined);
  const numbers = parts.filter((each) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(each));
  if (named.length === 1 && numbers.length === parts.length - 1 && numbers.length <= 1)
    return written(year, named[0]);
  if (named.length > 0 || numbers.length !== parts.length || parts.length > 2) return undefined;
  return numbered(year, parts.map(Number), words.startsWith(year));
}

/** A day and a month in figures are told apart only where one of them cannot be a month. */
function numbered(
  year: string,
  [first = 0, second]: readonly number[],
  isYearFirst: boolean,
): string | undefined {
  if (second === undefined || isYearFirst) return written(year, first);
  if (first > 12) return written(year, second);
  return second > 12 || first === second ? written(year, first) : undefined;
}

function written(year: string, month: number | undefined): string | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}`;
}
