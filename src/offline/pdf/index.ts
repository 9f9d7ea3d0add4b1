/** The PDF edition: the book to print or to keep, on A4 and on Letter. */
import { join } from 'node:path';
import { writeWhole } from '../../loader/write-whole.ts';
import { text } from '../../site/this-site.ts';
import { readBook } from '../book/book.ts';
import type { Edition } from '../edition.ts';
import { editionFile } from '../edition-file.ts';
import { enclosedFiles } from './enclosed.ts';
import { howToInstall, installedBrowser, launchBrowser } from './find-browser.ts';
import { papers } from './paper.ts';
import { printBook } from './print-book.ts';

export const pdfEdition: Edition = {
  id: 'pdf',
  missing: async () => (installedBrowser() === undefined ? `Chromium. ${howToInstall}` : undefined),
  make: async (built, folder, say) => {
    say(text('book.step.reading'));
    const book = await readBook(built);
    const files = await enclosedFiles(book);
    const program = installedBrowser();
    if (program === undefined) throw new Error(`Printing needs Chromium. ${howToInstall}`);
    const browser = await launchBrowser(program);
    try {
      const made: { readonly file: string; readonly bytes: Uint8Array }[] = [];
      for (const paper of papers) {
        const file = join(folder, editionFile(built.date, `${paper}.pdf`));
        made.push({ file, bytes: await printBook(browser, { book, paper, files }, say) });
      }
      for (const { file, bytes } of made) await writeWhole(file, bytes);
      return made.map(({ file }) => ({ file }));
    } finally {
      await browser.close();
    }
  },
};
