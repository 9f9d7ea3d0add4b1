/** The same pages as Pagefind would index them by itself: without what they are called elsewhere. */
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { writeBundle } from '../build/index.ts';
import { elsewhereFields } from '../query/search-index.ts';

const ours = `(?:${elsewhereFields.join('|')})`;
const attribute = new RegExp(` data-${ours}="[^"]*"`, 'g');
const field = new RegExp(`, ${ours}\\[data-${ours}\\]`, 'g');

/**
 * @param siteFolder a built site
 * @param folder is emptied, then holds `cases/`, `search/` and `pagefind/`
 */
export async function indexPlain(siteFolder: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const cases = await readdir(join(siteFolder, 'cases'), { withFileTypes: true });
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { name } of cases.filter((each) => each.isDirectory())) {
      const page = await readFile(join(siteFolder, 'cases', name, 'index.html'), 'utf8');
      const content = page.replace(attribute, '').replace(field, '');
      const added = await index.addHTMLFile({ url: `/cases/${name}/`, content });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    await writeBundle(index, join(folder, 'pagefind'));
  } finally {
    await close();
  }
}
