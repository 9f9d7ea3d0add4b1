/** Editions in words. */
import { dateInWords } from '../../../i18n/date.ts';
import { sizeInWords } from '../../../i18n/size.ts';
import { textFrom, type TextTree, type TextValues } from '../../../i18n/template.ts';
import type { AppEdition } from '../app-file.ts';

export interface Words {
  text(key: string, values?: TextValues): string;
  /** `110 cases, 4.5 MB, 22 November 2026` */
  edition(edition: AppEdition): string;
  date(edition: AppEdition): string;
  size(bytes: number): string;
}

/** @param element has the texts, in JSON, in `data-text` */
export function wordsOf(element: HTMLElement): Words {
  const language = document.documentElement.lang;
  const tree = JSON.parse(element.dataset['text'] ?? '{}') as TextTree;
  const text = textFrom(tree, language);
  const date = (edition: AppEdition) => dateInWords(edition.date, language);
  const size = (bytes: number) => sizeInWords(bytes, language);
  return {
    text,
    date,
    size,
    edition: (edition) =>
      text('edition', { count: edition.cases, size: size(edition.bytes), date: date(edition) }),
  };
}
