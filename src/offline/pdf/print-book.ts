/** Prints the book until the numbers of pages in it are true. */
import type { Browser } from 'playwright-core';
import { text } from '../../site/this-site.ts';
import type { Book } from '../book/book.ts';
import { printedDocument, type PageNumbers } from './document.ts';
import { finished } from './finish.ts';
import { pageNumbers } from './page-numbers.ts';
import type { Paper } from './paper.ts';
import { printDocument, type Enclosed } from './print.ts';

/** Passes that find out where everything stands: the first for the cases, the second for the indexes of their pages. */
const trials = 2;

/** Passes after which numbers that still move are given up. */
const mostPasses = 5;

/** What is to be printed, on which paper, with the files that it asks for. */
export interface Order {
  readonly book: Book;
  readonly paper: Paper;
  readonly files: ReadonlyMap<string, Enclosed>;
}

/** Chromium cannot print the number of another page, so the book is printed until the numbers in it are true. */
export async function printBook(
  browser: Browser,
  { book, paper, files }: Order,
  say: (step: string) => void,
): Promise<Uint8Array> {
  let numbers: PageNumbers = new Map();
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    say(text('book.step.printing', { paper: text(`book.paper.${paper}`), pass }));
    const document = printedDocument(book, paper, numbers);
    const purpose = pass <= trials ? 'trial' : 'edition';
    const bytes = await printDocument(browser, document, files, purpose);
    const found = await pageNumbers(bytes);
    if (purpose === 'edition' && areSame(found, numbers)) return finished(bytes, book.date);
    numbers = found;
  }
  throw new Error(`The numbers of pages still move after ${mostPasses} passes`);
}

function areSame(one: PageNumbers, other: PageNumbers): boolean {
  return one.size === other.size && [...one].every(([name, page]) => other.get(name) === page);
}
