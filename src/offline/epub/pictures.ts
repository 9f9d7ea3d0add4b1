/** The pictures of cases as the book carries them: JPEG, which every reading system shows. */
import sharp from 'sharp';
import type { BookCase } from '../book/cases.ts';
import { inFiles } from './document.ts';
import type { BookFile } from './package-document.ts';

/** The copy that a body falls back on, of each picture that some body shows. */
export async function pictureFiles(cases: readonly BookCase[]): Promise<readonly BookFile[]> {
  const shown = cases.flatMap(({ sections, pictures }) =>
    pictures.filter(({ path }) => sections.some(({ html }) => html.includes(`/${path}" alt=`))),
  );
  return Promise.all(
    shown.map(async ({ path, file }) => ({
      path: inFiles.picture(path),
      type: 'image/jpeg',
      content: await sharp(file).flatten({ background: '#fff' }).jpeg({ quality: 82 }).toBuffer(),
      isRead: false,
    })),
  );
}
