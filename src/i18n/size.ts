/** Sizes of files in words. */
import { writtenLocale } from './locale.ts';

/**
 * `4.5 MB`, `320 kB`: of a million and a thousand bytes, as file managers count.
 *
 * @param language BCP 47 tag
 */
export function sizeInWords(bytes: number, language: string): string {
  const isLarge = bytes >= 999_500;
  const format = new Intl.NumberFormat(writtenLocale(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(bytes / (isLarge ? 1_000_000 : 1_000));
}
