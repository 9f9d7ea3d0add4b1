/** Small numbers in words, as a sentence has them. */
import type { Text, TextKey } from './text.ts';

const written = {
  1: 'site.number.n1',
  2: 'site.number.n2',
  3: 'site.number.n3',
  4: 'site.number.n4',
  5: 'site.number.n5',
  6: 'site.number.n6',
  7: 'site.number.n7',
  8: 'site.number.n8',
  9: 'site.number.n9',
  10: 'site.number.n10',
} as const satisfies Readonly<Record<number, TextKey>>;

/** `five` for 5; digits above ten. */
export function numberInWords(value: number, text: Text, language: string): string {
  const key = written[value as keyof typeof written] as TextKey | undefined;
  return key === undefined ? new Intl.NumberFormat(language).format(value) : text(key);
}
