/** The fonts with which pictures are set, for Satori. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

let loaded: Promise<readonly Font[]> | undefined;

/** Read once: Satori keeps what it has parsed for as long as the list is the same. */
export function pictureFonts(): Promise<readonly Font[]> {
  loaded ??= Promise.all([
    ...face('Newsreader', 'newsreader', [400, 500]),
    ...face('Public Sans', 'public-sans', [400]),
  ]);
  return loaded;
}

const { resolve: locate } = createRequire(import.meta.url);

/** The Latin characters of a face, and under a second name those that they lack. */
function face(name: string, id: string, weights: readonly (400 | 500)[]): readonly Promise<Font>[] {
  const read = async (family: string, subset: string, weight: 400 | 500): Promise<Font> => ({
    name: family,
    weight,
    style: 'normal',
    data: await readFile(locate(`@fontsource/${id}/files/${id}-${subset}-${weight}-normal.woff`)),
  });
  return weights.flatMap((weight) => [
    read(name, 'latin', weight),
    read(`${name} ext`, 'latin-ext', weight),
  ]);
}
