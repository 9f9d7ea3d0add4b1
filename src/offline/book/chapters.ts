/** The whole book in the order of reading, and its table of contents. */
import { text } from '../../site/this-site.ts';
import { partTitle, type Book } from './book.ts';
import { chapterOfCase, chaptersByAddress } from './case/chapter.ts';
import type { Chapter } from './chapter.ts';
import { colophon } from './colophon.ts';
import { contentsByWork, howToRead, partOpening, titlePage } from './front.ts';
import { indexChapters, type CasesInIndex } from './indexes.ts';
import { termChapters } from './terms.ts';

/** A line of the table of contents; a line without a chapter is a heading for those below it. */
export interface ContentsEntry {
  readonly label: string;
  readonly language: string;
  readonly chapter?: string;
  readonly entries: readonly ContentsEntry[];
}

export interface WholeBook {
  readonly front: readonly Chapter[];
  /** The cases, what follows them: everything that the contents stand before. */
  readonly rest: readonly Chapter[];
  readonly contents: readonly ContentsEntry[];
}

/** @param named how the indexes name their cases */
export function wholeBook(book: Book, named: CasesInIndex): WholeBook {
  const known = chaptersByAddress(book.cases);
  const opening = [titlePage(book)];
  const before = [howToRead(book), contentsByWork(book)];
  const parts = book.parts.map((part) => ({
    opening: partOpening(part),
    groups: part.groups.map(({ workflow, cases }) => ({
      workflow,
      chapters: cases.map((each) => chapterOfCase(each, partTitle(part), known)),
    })),
  }));
  const terms = termChapters();
  const indexes = indexChapters(book, named);
  const last = colophon(book);
  return {
    front: opening,
    rest: [
      ...before,
      ...parts.flatMap((part) => [part.opening, ...part.groups.flatMap((each) => each.chapters)]),
      ...terms,
      ...indexes,
      last,
    ],
    contents: [
      ...opening.map((each) => line(each)),
      contentsLine(last.language),
      ...before.map((each) => line(each)),
      ...parts.map((part) =>
        line(
          part.opening,
          part.groups.map(({ workflow, chapters }) => ({
            label: workflow.label,
            language: part.opening.language,
            entries: chapters.map((each) => line(each)),
          })),
        ),
      ),
      ...withFollowing(terms),
      ...withFollowing(indexes),
      line(last),
    ],
  };
}

/** Name of the chapter that holds the contents. */
export const contentsChapter = 'contents';

function contentsLine(language: string): ContentsEntry {
  return { label: text('book.contents'), language, chapter: contentsChapter, entries: [] };
}

function line(
  { title, language, name }: Chapter,
  entries: readonly ContentsEntry[] = [],
): ContentsEntry {
  return { label: title, language, chapter: name, entries };
}

/** The first chapter with the others below it. */
function withFollowing([first, ...others]: readonly Chapter[]): readonly ContentsEntry[] {
  return first
    ? [
        line(
          first,
          others.map((each) => line(each)),
        ),
      ]
    : [];
}
