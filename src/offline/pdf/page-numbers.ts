/** Reads from a printed book on which page each of its chapters begins. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageNumbers } from './document.ts';

/** A destination: the page that it is on, then how to show it. */
type Destination = readonly [{ readonly num: number; readonly gen: number }, ...unknown[]];

/** @param pdf as Chromium prints it: every element that something links to is a destination with its id as name */
export async function pageNumbers(pdf: Uint8Array): Promise<PageNumbers> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const destinations = (await document.getDestinations()) as unknown as ReadonlyMap<
    string,
    Destination
  >;
  const pages = new Map<number, number>();
  const numbers = new Map<string, number>();
  for (const [name, [page]] of destinations) {
    const known = pages.get(page.num) ?? (await document.getPageIndex(page)) + 1;
    pages.set(page.num, known);
    numbers.set(name, known);
  }
  await task.destroy();
  return numbers;
}
