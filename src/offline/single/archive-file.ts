/** Packs the files of the site into what the single file holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ArchiveFile } from '../runtime/archive.ts';

/** Letters of text in a pack: enough for alike pages to share what they have in common. */
const inOnePack = 600_000;

/** A text or a file that is no text, by its path in the site. */
export interface ArchiveSource {
  readonly texts: ReadonlyMap<string, string>;
  /** Paths in the folder of the site. */
  readonly files: readonly string[];
  readonly folder: string;
}

export function archiveFile({ texts, files, folder }: ArchiveSource): ArchiveFile {
  const packs: [string, string][][] = [];
  let letters = inOnePack;
  for (const [path, text] of texts) {
    if (letters >= inOnePack) {
      packs.push([]);
      letters = 0;
    }
    packs.at(-1)?.push([path, text]);
    letters += text.length;
  }
  const index = packs.flatMap((pack, number) => pack.map(([path]) => [path, number] as const));
  return {
    packs: packs.map((pack) => zipped(Object.fromEntries(pack))),
    index: zipped(Object.fromEntries(index)),
    files: Object.fromEntries(
      files.map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
    ),
  };
}

/** The bytes say nothing of the machine or of the moment. */
function zipped(content: unknown): string {
  return gzipSync(JSON.stringify(content), { level: 9 }).toString('base64');
}
