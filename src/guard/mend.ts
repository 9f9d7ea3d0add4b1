/** Mends the files of documents in place: each whole or not at all. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mendFields, type Mend } from '../check/fix.ts';
import { writeWhole } from '../loader/write-whole.ts';
import { targetsOf } from './targets.ts';

/** A file that was mended, as messages show it. */
export interface MendedFile {
  readonly file: string;
  readonly mends: readonly Mend[];
}

/**
 * Files that are not UTF-8 are left alone.
 *
 * @throws UnusablePathError
 */
export async function mendFiles(paths: readonly string[]): Promise<readonly MendedFile[]> {
  const mended: MendedFile[] = [];
  for (const { folder, names, file } of targetsOf(paths).documents) {
    const name = names.find((each) => each.endsWith('.mdx'));
    if (name === undefined) continue;
    const path = join(folder, name);
    const bytes = await readFile(path);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes)) continue;
    const { text: better, mends } = mendFields(text);
    if (mends.length === 0) continue;
    await writeWhole(path, better);
    mended.push({ file, mends });
  }
  return mended;
}
