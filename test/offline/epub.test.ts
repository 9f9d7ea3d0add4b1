/** The EPUB edition: a book that is whole, valid, in order, and open to every reader. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { epubEdition } from '../../src/offline/epub/index.ts';
import { barriers } from '../browser/barriers.ts';
import { findBrowser, launchBrowser } from '../browser/browser.ts';
import { realSite, realSlugs } from './real-content.ts';
import {
  allOf,
  attribute,
  textOf,
  unpackBook,
  type BookDocument,
  type UnpackedBook,
} from './unpacked-book.ts';

let folder = '';
let file = '';
let book: UnpackedBook;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosswalk-epub-'));
  file = await make('first');
  book = unpackBook(readFileSync(file));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function make(name: string): Promise<string> {
  const [made] = await epubEdition.make(realSite(), join(folder, name), () => undefined);
  return made?.file ?? '';
}

const named = (name: string): BookDocument => {
  const found = book.documents.find((each) => each.file === `${name}.xhtml`);
  if (!found) throw new Error(`The book has no ${name}`);
  return found;
};

describe('the file', () => {
  test('is called after the site and the date of the content', () => {
    expect(file.endsWith(`/crosswalk-${realSite().date}.epub`)).toBe(true);
  });

  test('has the same bytes when it is made again', async () => {
    expect(readFileSync(await make('second')).equals(readFileSync(file))).toBe(true);
  });

  test('begins with its type, which is not compressed', () => {
    const start = readFileSync(file).subarray(0, 58).toString('latin1');
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect(readFileSync(file).readUInt16LE(8)).toBe(0);
  });

  const checker = '/usr/share/java/epubcheck.jar';
  test.skipIf(!existsSync(checker) && process.env['CI'] !== 'true')(
    'passes EPUBCheck without an error or a warning',
    async () => {
      expect(
        existsSync(checker),
        'EPUBCheck is missing: install the Debian package "epubcheck"',
      ).toBe(true);
      const { stdout, stderr } = await promisify(execFile)('java', ['-jar', checker, file]);
      expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings');
    },
  );

  test('is refused when the content is no longer that of the site', async () => {
    const site = { ...realSite(), cases: realSite().cases + 1 };
    const made = epubEdition.make(site, join(folder, 'refused'), () => undefined);
    await expect(made).rejects.toThrow('The content has changed since the site was built');
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });
});

describe('the order of reading', () => {
  const linesOfContents = () => {
    const { elements } = named('contents');
    const toc = elements.find((each) => attribute(each, 'epub:type') === 'toc');
    const links = elements.filter(({ tagName }) => tagName === 'a');
    const inside = toc ? textOf(toc) : '';
    return links
      .filter((each) => inside.includes(textOf(each)) && !attribute(each, 'epub:type'))
      .map((each) => attribute(each, 'href'));
  };

  test('is the same in the spine and in the contents', () => {
    expect(linesOfContents()).toEqual(book.documents.map((each) => each.file));
  });

  test('has a chapter for every case', () => {
    const chapters = book.documents.flatMap(
      (each) => /^case-(.+)\.xhtml$/.exec(each.file)?.[1] ?? [],
    );
    expect(chapters.toSorted()).toEqual(realSlugs());
  });

  test('begins with cover, title page and contents, and ends with the colophon', () => {
    const files = book.documents.map((each) => each.file);
    expect(files.slice(0, 3)).toEqual(['cover.xhtml', 'title-page.xhtml', 'contents.xhtml']);
    expect(files.at(-1)).toBe('colophon.xhtml');
  });

  test('gives reading systems the landmarks', () => {
    const types = named('contents')
      .elements.filter(({ tagName }) => tagName === 'a')
      .flatMap((each) => attribute(each, 'epub:type') ?? []);
    expect(types).toEqual([
      'cover',
      'titlepage',
      'toc',
      'bodymatter',
      'glossary',
      'index',
      'colophon',
    ]);
  });
});

describe('every document', () => {
  test('leads only to places that the book has', () => {
    const places = new Set(
      book.documents.flatMap((each) => [
        each.file,
        ...allOf(each, 'id').map((id) => `${each.file}#${id}`),
      ]),
    );
    const astray = book.documents.flatMap((each) =>
      allOf(each, 'href')
        .filter((href) => !/^(?:https?:|mailto:)/.test(href) && href !== 'book.css')
        .map((href) => (href.startsWith('#') ? `${each.file}${href}` : href))
        .filter((href) => !places.has(href)),
    );
    expect(astray).toEqual([]);
  });

  test('has one first heading and skips no level', () => {
    const faults = book.documents.flatMap(({ file: own, elements }) => {
      const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []);
      const jumps = levels.filter((level, n) => n > 0 && Number(level) > Number(levels[n - 1]) + 1);
      const firsts = levels.filter((level) => level === '1').length;
      const wanted = own === 'cover.xhtml' ? 0 : 1;
      return jumps.length === 0 && firsts === wanted ? [] : [`${own}: ${levels.join('')}`];
    });
    expect(faults).toEqual([]);
  });

  test('says its language and direction', () => {
    for (const { source } of book.documents)
      expect(source).toMatch(/<html [^>]*lang="en" xml:lang="en" dir="ltr"/);
  });

  test('gives no identifier twice', () => {
    for (const each of book.documents) {
      const ids = allOf(each, 'id');
      expect(new Set(ids).size, each.file).toBe(ids.length);
    }
  });
});

describe('a case', () => {
  test('has its six parts, facts, outcomes, sources and how to cite it', () => {
    const { elements } = named('case-chicago-fine-free');
    const headings = elements.filter(({ tagName }) => tagName === 'h2').map(textOf);
    expect(headings).toEqual([
      'At a glance',
      'What changed',
      'The problem',
      'What they did',
      'What worked',
      'What did not work',
      'What surprised them',
      'In your library',
      'From across the street',
      'People and skills',
      'Sources',
      'Cite this case',
      'About this case',
    ]);
  });

  test('says in a table what its bars show', () => {
    const { elements } = named('case-chicago-fine-free');
    const [table] = elements.filter(({ tagName }) => tagName === 'table');
    expect(table && textOf(table).replaceAll('\u00a0', ' ')).toContain('Before900Afterabout 1,650');
    const bars = elements.filter((each) => attribute(each, 'class') === 'bar');
    expect(bars.map((each) => attribute(each, 'aria-hidden'))).toContain('true');
  });

  test('stands in the index of every facet', () => {
    const indexes = book.documents.filter(({ file: own }) =>
      /^index-(?:sector|result|workflow|desk|evidence|outcome|challenge|setting|country|provenance)\./.test(
        own,
      ),
    );
    expect(indexes).toHaveLength(10);
    for (const each of indexes)
      expect(allOf(each, 'href'), each.file).toContain('case-chicago-fine-free.xhtml');
  });
});

describe('in a browser', () => {
  let browser: Browser;
  const kinds = [
    'cover',
    'title-page',
    'contents',
    'how-to-read',
    'by-work',
    'part-public',
    'case-chicago-fine-free',
    'terms',
    'terms-l',
    'indexes',
    'index-workflow',
    'colophon',
  ];

  beforeAll(async () => {
    browser = await launchBrowser(findBrowser());
    for (const [path, content] of book.files) {
      mkdirSync(dirname(join(folder, 'open', path)), { recursive: true });
      writeFileSync(join(folder, 'open', path), content);
    }
  });
  afterAll(() => browser.close());

  /** Rules for the pages of a site: a chapter of a book has no main part beside others, and a cover no heading. */
  const ofSites = /^(?:landmark-one-main|page-has-heading-one):/;

  const barriersIn = async (kind: string, colorScheme: 'light' | 'dark') => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(`file://${folder}/open/book/${kind}.xhtml`);
    const found = await barriers(page);
    await context.close();
    return found.filter((each) => !ofSites.test(each));
  };

  for (const kind of kinds)
    test(`has no barrier that a program can find: ${kind}`, async () => {
      expect(await barriersIn(kind, 'light')).toEqual([]);
    });

  for (const kind of ['title-page', 'how-to-read', 'part-public', 'case-chicago-fine-free'])
    test(`has none in the dark either: ${kind}`, async () => {
      expect(await barriersIn(kind, 'dark')).toEqual([]);
    });

  test('fits the narrowest screen without scrolling sideways', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const kind of kinds) {
      await page.goto(`file://${folder}/open/book/${kind}.xhtml`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > 320)) wide.push(kind);
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  test('asks for nothing but its own files', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const kind of kinds) await page.goto(`file://${folder}/open/book/${kind}.xhtml`);
    expect(asked.length).toBeGreaterThan(kinds.length);
    expect(asked.filter((each) => !each.startsWith('file://'))).toEqual([]);
    await context.close();
  });
});
