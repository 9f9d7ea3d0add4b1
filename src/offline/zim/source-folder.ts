/** The offline folder as a ZIM is made from it: titles without the site's name, and a picture for the shelf. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { folderPolicy, kiwixPolicy } from '../../site/offline-policy.ts';
import { text } from '../../site/this-site.ts';
import { filesIn, removeFolder } from '../site-files.ts';

/** Side of the picture, in pixels, as Kiwix wants it. */
const side = 48;

export const illustration = 'edition/illustration.png';

export interface ZimSource {
  /** The offline folder, which stays as it is. */
  readonly from: string;
  /** The built site, for its icon. */
  readonly site: string;
  /** Name of the site, which stands in every title. */
  readonly title: string;
}

/** @param folder is made anew */
export async function makeZimSource(
  folder: string,
  { from, site, title }: ZimSource,
): Promise<void> {
  removeFolder(folder);
  const end = `${text('site.page-title', { title: '', site: title })}</title>`;
  for (const path of filesIn(from)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (path.endsWith('.html')) {
      const html = readFileSync(join(from, path), 'utf8');
      const named = html.replace(end, '</title>').replace(folderPolicy, kiwixPolicy);
      writeFileSync(join(folder, path), named);
    } else cpSync(join(from, path), join(folder, path));
  }
  const icon = await sharp(join(site, 'apple-touch-icon.png')).resize(side, side).png().toBuffer();
  writeFileSync(join(folder, illustration), icon);
}
