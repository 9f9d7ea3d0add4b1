/** The slots of an edition's files on the page of editions, in the order in which they are shown. */
import type { EditionId } from '../offline/edition.ts';
import { text } from '../site/this-site.ts';

export interface EditionSlot {
  readonly file: string;
  /** Which of several files it is. */
  readonly name?: string;
}

export function slotsOf(edition: EditionId): readonly EditionSlot[] {
  if (edition !== 'pdf') return [{ file: edition }];
  return [
    { file: 'pdf-a4', name: text('offline.pdf.a4') },
    { file: 'pdf-letter', name: text('offline.pdf.letter') },
  ];
}
