/** The EPUB edition: the book for reading systems. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeWhole } from '../../loader/write-whole.ts';
import { language, site, text } from '../../site/this-site.ts';
import { readBook, type Book } from '../book/book.ts';
import { wholeBook, contentsChapter, type WholeBook } from '../book/chapters.ts';
import { editionLine, partChapter } from '../book/front.ts';
import { byTitle } from '../book/indexes.ts';
import type { Edition } from '../edition.ts';
import { editionFile } from '../edition-file.ts';
import { epubArchive } from './archive.ts';
import { coverPicture } from './cover.ts';
import { chapterDocument, chapterFile, coverDocument } from './document.ts';
import { navigationDocument, type Landmark } from './navigation.ts';
import { packageDocument, type BookFile } from './package-document.ts';
import { pictureFiles } from './pictures.ts';

export const epubEdition: Edition = {
  id: 'epub',
  missing: async () => undefined,
  make: async (built, folder, say) => {
    say(text('book.step.reading'));
    const book = await readBook(built);
    say(text('book.step.cover'));
    const files = await bookFiles(book);
    say(text('book.step.packing'));
    const file = join(folder, editionFile(built.date, 'epub'));
    await writeWhole(file, epubArchive(built.date, packageDocument(book, files), files));
    return [{ file }];
  },
};

/** Every file of the book, those that are read in the order of reading. */
async function bookFiles(book: Book): Promise<readonly BookFile[]> {
  const whole = wholeBook(book, byTitle);
  const chapter = (each: WholeBook['rest'][number]) =>
    read(chapterFile(each.name), chapterDocument(each));
  const alternative = text('book.cover-alt', {
    title: book.title,
    tagline: site.tagline,
    edition: editionLine(book),
  });
  return [
    read('cover.xhtml', coverDocument(text('book.cover'), language, alternative)),
    ...whole.front.map(chapter),
    read(chapterFile(contentsChapter), navigationOf(whole, book), 'nav'),
    ...whole.rest.map(chapter),
    {
      path: 'cover.png',
      type: 'image/png',
      content: await coverPicture(book),
      properties: 'cover-image',
      isRead: false,
    },
    ...(await pictureFiles(book.cases)),
    { path: 'book.css', type: 'text/css', content: await styles(), isRead: false },
    ...(await fonts()),
  ];
}

function read(path: string, content: string, properties?: string): BookFile {
  const drawn = content.includes('<svg') ? 'svg' : undefined;
  const all = [properties, drawn].filter((each) => each !== undefined).join(' ');
  const type = 'application/xhtml+xml';
  return { path, type, content, isRead: true, ...(all === '' ? {} : { properties: all }) };
}

function navigationOf({ contents }: WholeBook, { parts }: Book): string {
  const landmarks: readonly Landmark[] = [
    { type: 'cover', file: 'cover.xhtml', label: text('book.cover') },
    { type: 'titlepage', file: chapterFile('title-page'), label: text('book.title-page') },
    { type: 'toc', file: chapterFile(contentsChapter), label: text('book.contents') },
    ...parts.slice(0, 1).map(({ sector }) => ({
      type: 'bodymatter',
      file: chapterFile(partChapter(sector.id)),
      label: text('book.begin'),
    })),
    { type: 'glossary', file: chapterFile('terms'), label: text('terms.title') },
    { type: 'index', file: chapterFile('indexes'), label: text('book.index.title') },
    { type: 'colophon', file: chapterFile('colophon'), label: text('book.colophon.title') },
  ];
  const cover = { label: text('book.cover'), language, chapter: 'cover', entries: [] };
  return navigationDocument([cover, ...contents], landmarks);
}

function styles(): Promise<string> {
  return readFile(new URL('book.css', import.meta.url), 'utf8');
}

/** Faces of the book; characters beyond Latin are left to the reading system's own fonts. */
const faces = [
  ['newsreader', 'latin-400-normal'],
  ['newsreader', 'latin-400-italic'],
  ['newsreader', 'latin-600-normal'],
  ['public-sans', 'latin-400-normal'],
  ['public-sans', 'latin-600-normal'],
] as const;

const { resolve: locate } = createRequire(import.meta.url);

function fonts(): Promise<readonly BookFile[]> {
  return Promise.all(
    faces.map(async ([family, face]) => {
      const name = `${family}-${face}.woff2`;
      const content = await readFile(locate(`@fontsource/${family}/files/${name}`));
      return { path: `fonts/${name}`, type: 'font/woff2', content, isRead: false };
    }),
  );
}
