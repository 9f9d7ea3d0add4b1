/** The PDF edition: a printed book that can be found one's way in, on paper and with a screen reader. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookOf, caseChapter, type Book } from '../../src/offline/book/book.ts';
import { readBookCases } from '../../src/offline/book/cases.ts';
import { enclosedFiles } from '../../src/offline/pdf/enclosed.ts';
import { pdfEdition } from '../../src/offline/pdf/index.ts';
import { pageNumbers } from '../../src/offline/pdf/page-numbers.ts';
import { printBook } from '../../src/offline/pdf/print-book.ts';
import { printDocument } from '../../src/offline/pdf/print.ts';
import type { Paper } from '../../src/offline/pdf/paper.ts';
import { findBrowser, launchBrowser } from '../browser/browser.ts';
import { realSite } from './real-content.ts';

/** Enough to have several sectors, and few enough to print in seconds. */
async function bookOfAFew(): Promise<Book> {
  const site = realSite();
  const few = (await readBookCases(site)).filter((_, index) => index % 18 === 0);
  const slugs = new Set(few.map(({ record }) => record.slug));
  const cases = few.map((each) => ({
    ...each,
    near: each.near.filter(({ record }) => slugs.has(record.slug)),
  }));
  return bookOf(cases, site.date);
}

let browser: Browser;
let book: Book;

const print = async (paper: Paper): Promise<Uint8Array> =>
  printBook(browser, { book, paper, files: await enclosedFiles(book) }, () => undefined);

const open = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true }).promise;

async function wordsOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** What a reader of the file gives as a map. */
const entries = (map: unknown) => Object.fromEntries(map as ReadonlyMap<string, unknown>);

const withoutSpaces = (words: string) => words.replace(/[\s\u00a0\u2060]+/g, '');

beforeAll(async () => {
  browser = await launchBrowser(findBrowser());
  book = await bookOfAFew();
}, 600_000);
afterAll(() => browser.close());

describe('the book on A4', () => {
  let bytes: Uint8Array;
  let document: PDFDocumentProxy;

  beforeAll(async () => {
    bytes = await print('a4');
    document = await open(bytes);
  }, 600_000);

  test('is tagged, and says its title and language', async () => {
    expect(entries(await document.getMarkInfo())).toMatchObject({ Marked: true });
    const { info } = (await document.getMetadata()) as {
      readonly info: Readonly<Record<string, unknown>>;
    };
    expect(info).toMatchObject({ Title: 'Crosswalk', Language: 'en' });
    expect(entries(await document.getViewerPreferences())).toMatchObject({ DisplayDocTitle: true });
    expect(await document.getPageMode()).toBe('UseOutlines');
  });

  test('bears the date of its content, not of the day on which it was made', async () => {
    const { info } = (await document.getMetadata()) as {
      readonly info: Readonly<Record<string, unknown>>;
    };
    const date = `D:${book.date.replaceAll('-', '')}000000Z`;
    expect(info).toMatchObject({ CreationDate: date, ModDate: date, Creator: 'Chromium' });
  });

  test('has the same bytes when a browser that has already worked prints it again', async () => {
    expect(Buffer.from(await print('a4')).equals(Buffer.from(bytes))).toBe(true);
  });

  test('has every case in its outline, under its part', async () => {
    const outline = await document.getOutline();
    for (const { record } of book.cases) {
      const within = outline.find((part) =>
        part.items.some(({ title }: { readonly title: string }) => title === record.data.title),
      );
      expect(within?.title, record.slug).toMatch(/ libraries$/);
    }
  });

  test('numbers its pages from the cover, and says so to readers', async () => {
    const labels = await document.getPageLabels();
    expect(labels?.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(labels).toHaveLength(document.numPages);
    expect(await wordsOf(document, 9)).toMatch(/(?:^| )9(?: |$)/);
  });

  test('begins every case on a page of its own, with the part and the title at its head', async () => {
    const numbers = await pageNumbers(bytes);
    const pages = book.cases.map(({ record }) => numbers.get(caseChapter(record.slug)) ?? 0);
    expect(new Set(pages).size).toBe(book.cases.length);
    for (const [index, { record }] of book.cases.entries()) {
      const words = withoutSpaces(await wordsOf(document, pages[index] ?? 0));
      expect(words.split(withoutSpaces(record.data.title))).toHaveLength(3);
    }
  });

  test('gives in its contents the page on which each case is found', async () => {
    const numbers = await pageNumbers(bytes);
    const contents = withoutSpaces(`${await wordsOf(document, 2)} ${await wordsOf(document, 3)}`);
    for (const { record } of book.cases) {
      const page = numbers.get(caseChapter(record.slug));
      expect(contents).toContain(withoutSpaces(`${record.data.title}${page}`));
    }
  });

  test('takes two to four pages for a case', async () => {
    const numbers = await pageNumbers(bytes);
    const starts = [...numbers]
      .filter(
        ([name]) => /^(?:part-[a-z]+|case-.*|terms)$/.test(name) && !/-s-|-source-/.test(name),
      )
      .map(([, page]) => page);
    const sorted = [...new Set(starts)].toSorted((a, b) => a - b);
    for (const { record } of book.cases) {
      const start = numbers.get(caseChapter(record.slug)) ?? 0;
      const next = sorted.find((page) => page > start) ?? 0;
      expect(next - start, record.slug).toBeGreaterThanOrEqual(2);
      expect(next - start, record.slug).toBeLessThanOrEqual(5);
    }
  });

  test('carries every font that it is set in', async () => {
    const names = new Set<string>();
    for (const number of [1, 2, 8, 15]) {
      const page = await document.getPage(number);
      await page.getOperatorList();
      for (const item of (await page.getTextContent()).items) {
        if (!('fontName' in item) || !page.commonObjs.has(item.fontName)) continue;
        const font = page.commonObjs.get(item.fontName) as {
          readonly name: string;
          readonly missingFile?: boolean;
        };
        expect(font.missingFile ?? false, font.name).toBe(false);
        names.add(font.name);
      }
    }
    expect([...names].join(' ')).toMatch(/Newsreader.*PublicSans|PublicSans.*Newsreader/);
  });

  test('is as large as A4', async () => {
    const { width, height } = (await document.getPage(3)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });
});

test('on Letter it is as large as Letter', async () => {
  const document = await open(await print('letter'));
  const { width, height } = (await document.getPage(3)).getViewport({ scale: 1 });
  expect([Math.round(width), Math.round(height)]).toEqual([612, 792]);
}, 600_000);

describe('a document that asks for more than it was given', () => {
  test('is not printed, and nothing leaves the machine', async () => {
    const asking =
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><img alt="" src="https://elsewhere.example/a.png"/></body></html>';
    await expect(printDocument(browser, asking, new Map(), 'trial')).rejects.toThrow(
      'The book asks for https://elsewhere.example/a.png',
    );
  });
});

describe('an edition that cannot be made', () => {
  test('leaves no file behind when the content is no longer that of the site', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosswalk-pdf-'));
    const site = { ...realSite(), date: '2001-01-01' };
    const made = pdfEdition.make(site, join(folder, 'made'), () => undefined);
    await expect(made).rejects.toThrow('The content has changed since the site was built');
    expect(existsSync(join(folder, 'made'))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
