/** The PDF edition: the book to print or to keep, on A4 and on Letter. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeWhole } from '../../loader/write-whole.ts';
import { text } from '../../site/this-site.ts';
import { readBook, type Book } from '../book/book.ts';
import type { Edition } from '../edition.ts';
import { editionFile } from '../edition-file.ts';
import { printedDocument, type PageNumbers } from './document.ts';
import { enclosedFiles } from './enclosed.ts';
import { howToInstall, installedBrowser, launchBrowser } from './find-browser.ts';
import { finished } from './finish.ts';
import { pageNumbers } from './page-numbers.ts';
import { papers, type Paper } from './paper.ts';
import { printDocument, type Enclosed } from './print.ts';

/** Passes after which numbers that still move are given up. */
const mostPasses = 5;

export const pdf: Edition = {
  id: 'pdf',
  missing: async () => (installedBrowser() === undefined ? `Chromium. ${howToInstall}` : undefined),
  make: async (built, folder, say) => {
    say(text('book.epub.reading'));
    const book = await readBook(built);
    const files = await enclosedFiles(book);
    const program = installedBrowser();
    if (program === undefined) throw new Error(`Printing needs Chromium. ${howToInstall}`);
    const browser = await launchBrowser(program);
    try {
      const made: { readonly file: string; readonly bytes: Uint8Array }[] = [];
      for (const paper of papers) {
        const file = join(folder, editionFile(built.date, `${paper}.pdf`));
        const bytes = await printUntilSettled(browser, { book, paper, files }, say);
        made.push({ file, bytes: finished(bytes, built.date) });
      }
      for (const { file, bytes } of made) await writeWhole(file, bytes);
      return made.map(({ file }) => ({ file }));
    } finally {
      await browser.close();
    }
  },
};

interface Order {
  readonly book: Book;
  readonly paper: Paper;
  readonly files: ReadonlyMap<string, Enclosed>;
}

/** Chromium cannot print the number of another page, so the book is printed until the numbers in it are true. */
async function printUntilSettled(
  browser: Browser,
  { book, paper, files }: Order,
  say: (step: string) => void,
): Promise<Uint8Array> {
  let numbers: PageNumbers = new Map();
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    say(text('book.pdf.setting', { paper: text(`book.pdf.paper.${paper}`), pass }));
    const bytes = await printDocument(browser, printedDocument(book, paper, numbers), files);
    const found = await pageNumbers(bytes);
    if (areSame(found, numbers)) return bytes;
    numbers = found;
  }
  throw new Error(`The numbers of pages still move after ${mostPasses} passes`);
}

function areSame(one: PageNumbers, other: PageNumbers): boolean {
  return one.size === other.size && [...one].every(([name, page]) => other.get(name) === page);
}
