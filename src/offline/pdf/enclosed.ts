/** The files that the printed book asks for: its sheet, its fonts, the pictures of cases. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Book } from '../book/book.ts';
import type { Enclosed } from './print.ts';

/** Faces of the book, with the Latin letters and their accented neighbours. */
const faces = [
  ['newsreader', '400-normal'],
  ['newsreader', '400-italic'],
  ['newsreader', '500-normal'],
  ['newsreader', '600-normal'],
  ['public-sans', '400-normal'],
  ['public-sans', '600-normal'],
] as const;

const { resolve: locate } = createRequire(import.meta.url);

export async function enclosedFiles({ cases }: Book): Promise<ReadonlyMap<string, Enclosed>> {
  const sheet = await readFile(new URL('book.css', import.meta.url), 'utf8');
  const files = new Map<string, Enclosed>([['book.css', { type: 'text/css', content: sheet }]]);
  for (const [family, face] of faces)
    for (const letters of ['latin', 'latin-ext']) {
      const name = `${family}-${letters}-${face}.woff2`;
      const content = await readFile(locate(`@fontsource/${family}/files/${name}`));
      files.set(`fonts/${name}`, { type: 'font/woff2', content });
    }
  for (const { path, file } of cases.flatMap((each) => each.pictures))
    if (path.endsWith('.webp'))
      files.set(`pictures/${path}`, { type: 'image/webp', content: await readFile(file) });
  return files;
}
