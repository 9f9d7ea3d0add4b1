/** Lists in running text: `a, b and c`. */
import { writtenLocale } from './locale.ts';

/** @param language BCP 47 tag */
export function listOf(items: readonly string[], language: string): string {
  return new Intl.ListFormat(writtenLocale(language), {
    style: 'long',
    type: 'conjunction',
  }).format(items);
}

/** The text with its first letter small, for a label inside a sentence; acronyms stay as they are. */
export function withinSentence(label: string, language: string): string {
  const [first = '', second = ''] = label;
  if (second !== second.toLocaleLowerCase(language)) return label;
  return first.toLocaleLowerCase(language) + label.slice(first.length);
}
