/** Makes the offline editions of a built site: the list of them, and the run from the first to the last. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { text } from '../site/this-site.ts';
import { appEdition } from './app/index.ts';
import { readBuiltSite } from './built-site.ts';
import type { Edition, EditionId, MadeFile } from './edition.ts';
import { epubEdition } from './epub/index.ts';
import { offerEditions } from './offer.ts';
import { pdfEdition } from './pdf/index.ts';
import { refusalOf, ToolMissingError } from './refusals.ts';
import { wholeFile } from './whole-file.ts';
import { singleEdition } from './single/index.ts';
import { zimEdition } from './zim/index.ts';
import { zipEdition } from './zip/index.ts';

/** In the order in which they are made. */
export const editions: readonly Edition[] = [
  zipEdition,
  singleEdition,
  appEdition,
  zimEdition,
  epubEdition,
  pdfEdition,
];

/** A file that was made. */
interface EditionFile {
  readonly edition: EditionId;
  /** Path below the folder of the editions. */
  readonly file: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly cases: number;
}

/** What `editions.json` says. */
export interface EditionsFile {
  /** ISO date of the content. */
  readonly date: string;
  readonly cases: number;
  readonly editions: readonly EditionFile[];
}

/** What was made, with how long each edition took, in seconds. */
export interface OfflineReport extends EditionsFile {
  readonly seconds: ReadonlyMap<EditionId, number>;
}

export interface OfflineRun {
  /** Folder of the built site. */
  readonly from: string;
  /** Folder that the editions are written to. */
  readonly to: string;
  readonly only: readonly Edition[];
  /** A tool that is missing stops the run, rather than leaving an edition out. */
  readonly mustMakeAll: boolean;
  /** Told what is being done. */
  readonly say: (step: string) => void;
}

/** @throws OfflineRefusal when a person has to do something first */
export async function makeEditions(run: OfflineRun): Promise<OfflineReport> {
  const { from, to, only, mustMakeAll, say } = run;
  say(text('pack.run.reading'));
  const site = readBuiltSite(from);
  const files: EditionFile[] = [];
  const seconds = new Map<EditionId, number>();
  for (const edition of only) {
    const missing = await edition.missing();
    if (missing !== undefined) {
      const words = text('pack.run.skipped', { edition: edition.id, missing });
      if (mustMakeAll) throw new ToolMissingError(words);
      say(words);
      continue;
    }
    say(text('pack.run.making', { edition: edition.id }));
    const begun = performance.now();
    await mkdir(to, { recursive: true });
    const made = await edition
      .make(site, to, (step) => say(`  ${step}`))
      .catch((error: unknown) => {
        throw refusalOf(error, to, text('pack.run.of', { edition: edition.id }));
      });
    seconds.set(edition.id, (performance.now() - begun) / 1000);
    for (const each of made) files.push(await measured(edition.id, each, to, site.cases));
  }
  const report: EditionsFile = { date: site.date, cases: site.cases, editions: files };
  await wholeFile(join(to, 'editions.json'), (partial) =>
    writeFile(partial, `${JSON.stringify(report, null, 2)}\n`),
  );
  say(text('pack.run.offering'));
  await offerEditions(site, files, to).catch((error: unknown) => {
    throw refusalOf(error, site.folder, text('pack.run.of-page'));
  });
  return { ...report, seconds };
}

async function measured(
  edition: EditionId,
  { file: path }: MadeFile,
  folder: string,
  cases: number,
): Promise<EditionFile> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  const file = relative(folder, path).split(sep).join('/');
  return { edition, file, bytes: (await stat(path)).size, sha256: hash.digest('hex'), cases };
}
