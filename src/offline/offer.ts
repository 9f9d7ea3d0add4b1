/** Puts the editions into the site that they were made from: the files, their list, and the page that offers them. */
import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { writeWhole } from '../loader/write-whole.ts';
import { verifyPage } from '../publish/verify-page.ts';
import type { BuiltSite, EditionId } from './edition.ts';
import { withEditions, type SlotFile } from './slots.ts';

/** A file of an edition, as `editions.json` lists it. */
export interface OfferedFile {
  readonly edition: EditionId;
  /** Path below the folder of the editions. */
  readonly file: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly cases: number;
}

/** What the offline folder of the site holds besides the editions. */
const pageFile = 'index.html';
const listFile = 'editions.json';

/** The site has no page to offer editions on: it was built by an older version, or not at all. */
class NoOfflinePageError extends Error {
  override readonly name = 'NoOfflinePageError';
}

/**
 * Can be done again: what was offered before and is not among the editions now goes, and the page follows. The page
 * comes last, so that it never leads to a file that is not there yet.
 *
 * @param editions the files that were made, all of this run
 * @param folder where they are
 * @throws NoOfflinePageError
 */
export async function offerEditions(
  site: BuiltSite,
  editions: readonly OfferedFile[],
  folder: string,
): Promise<void> {
  const shop = join(site.folder, 'offline');
  const page = join(shop, pageFile);
  const html = await readFile(page, 'utf8').catch(() => {
    throw new NoOfflinePageError(
      `There is no ${page}. Run "npm run build" first, then this again.`,
    );
  });
  const filled = withEditions(html, editions.flatMap(slotFileIn(site)), site.date);
  const faults = verifyPage(filled);
  if (faults.length > 0)
    throw new Error(`${page} must not be published:\n  ${faults.join('\n  ')}`);
  for (const { file } of editions) await copyWhole(join(folder, file), join(shop, file));
  const list = { date: site.date, cases: site.cases, editions };
  await writeWhole(join(shop, listFile), `${JSON.stringify(list, null, 2)}\n`);
  await writeWhole(page, filled);
  await removeOthers(shop, new Set([pageFile, listFile, ...editions.map(({ file }) => file)]));
}

/** What a page shows of a file; nothing of those that only programs read. */
function slotFileIn({ base }: BuiltSite): (offered: OfferedFile) => readonly SlotFile[] {
  return ({ edition, file, bytes, sha256 }) => {
    if (file.endsWith('.json')) return [];
    const paper = edition === 'pdf' ? /-(a4|letter)\.pdf$/.exec(file)?.[1] : undefined;
    const slot = paper === undefined ? edition : `${edition}-${paper}`;
    const address = `${base}offline/${file.split('/').map(encodeURIComponent).join('/')}`;
    return [{ slot, address, name: basename(file), bytes, sha256 }];
  };
}

async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const partial = `${to}.${process.pid}.partial`;
  try {
    await copyFile(from, partial, constants.COPYFILE_FICLONE);
    await rename(partial, to);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (!kept.has(relative(folder, path).split(sep).join('/'))) await rm(path);
  }
}
