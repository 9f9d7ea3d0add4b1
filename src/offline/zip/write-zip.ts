/** Writes a folder into a zip file: the same bytes for the same files, on any day and in any time zone. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import { filesIn } from '../site-files.ts';

export interface ZipContents {
  /** Folder whose files go in. */
  readonly source: string;
  /** The zip file. */
  readonly file: string;
  /** Name of the folder within the zip file, around everything. */
  readonly top: string;
  /** ISO date that every file gets. */
  readonly date: string;
  /** Texts that go in besides, by their names. */
  readonly extra: ReadonlyMap<string, string>;
}

/** A file that is squeezed by zlib, which is quicker than doing it in JavaScript. */
class Squeezed extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateRawSync(chunk, { level: 9 }), isLast);
  }
}

const isSqueezedAlready = /\.(?:png|jpe?g|webp|avif|woff2)$/;

/** @throws the file system's own error, such as ENOSPC */
export function writeZip({ source, file, top, date, extra }: ZipContents): void {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip file keeps the hour on the wall, without its zone.
  const mtime = new Date(year, month - 1, day, 12);
  const out = openSync(file, 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      for (let done = 0; done < chunk.length;) done += writeSync(out, chunk, done);
    });
    const add = (path: string, bytes: Uint8Array) => {
      const name = `${top}/${path}`;
      const entry = isSqueezedAlready.test(path) ? new ZipPassThrough(name) : new Squeezed(name);
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytes, true);
    };
    for (const [name, words] of extra) add(name, Buffer.from(words, 'utf8'));
    for (const path of filesIn(source)) add(path, readFileSync(join(source, path)));
    zip.end();
  } finally {
    closeSync(out);
  }
}
