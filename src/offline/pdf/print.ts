/** Prints a document with Chromium. The document and its files are handed over; no request leaves the machine. */
import type { Browser, Route } from 'playwright-core';

/** A file that the document asks for, by its path beside it. */
export interface Enclosed {
  readonly type: string;
  readonly content: string | Buffer;
}

/** What a printing is for: to find out where everything stands, or to be kept. */
export type Purpose = 'trial' | 'edition';

/** A host that no network has (RFC 6761). */
const place = 'https://book.invalid/';

/**
 * @param document XHTML
 * @returns a PDF; that of an edition is tagged and has an outline of its headings, which takes twice as long
 * @throws Error when the document asks for anything that was not handed over
 */
export async function printDocument(
  browser: Browser,
  document: string,
  files: ReadonlyMap<string, Enclosed>,
  purpose: Purpose,
): Promise<Uint8Array> {
  const context = await browser.newContext({
    offline: true,
    javaScriptEnabled: false,
    serviceWorkers: 'block',
  });
  const refused: string[] = [];
  try {
    const page = await context.newPage();
    await context.route('**/*', (route) => answer(route, document, files, refused));
    await page.goto(place, { waitUntil: 'load', timeout: 0 });
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({
      tagged: purpose === 'edition',
      outline: purpose === 'edition',
      preferCSSPageSize: true,
      printBackground: true,
    });
    if (refused.length > 0) throw new Error(`The book asks for ${refused.join(', ')}`);
    return pdf;
  } finally {
    await context.close();
  }
}

function answer(
  route: Route,
  document: string,
  files: ReadonlyMap<string, Enclosed>,
  refused: string[],
): Promise<void> {
  const address = route.request().url();
  if (address === place)
    return route.fulfill({ contentType: 'application/xhtml+xml; charset=utf-8', body: document });
  const file = address.startsWith(place)
    ? files.get(decodeURIComponent(address.slice(place.length)))
    : undefined;
  if (file) return route.fulfill({ contentType: file.type, body: file.content });
  refused.push(address);
  return route.abort();
}
