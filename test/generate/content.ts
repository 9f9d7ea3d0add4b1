/** A content folder with as many generated cases as wanted, beside the vocabulary and settings of another. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVocabulary } from '../../src/vocabulary/read.ts';
import { generatedCase } from './case.ts';

/** The folder that a site is built from, and the one whose vocabulary and settings it takes. */
interface ContentFolders {
  readonly from: string;
  readonly to: string;
}

/** Writes cases 1 to `count`; what was in the folder before is removed. */
export function writeContent({ from, to }: ContentFolders, count: number): void {
  rmSync(to, { recursive: true, force: true });
  for (const kept of ['site.yaml', 'vocabulary'])
    cpSync(join(from, kept), join(to, kept), { recursive: true });
  const vocabulary = readVocabulary(to);
  for (let number = 1; number <= count; number += 1) write(to, generatedCase(number, vocabulary));
}

/** Gives one case a new title, summary and body, as an editor might. @param edition from 2 */
export function rewriteCase(folder: string, number: number, edition: number): void {
  write(folder, generatedCase(number, readVocabulary(folder), edition));
}

function write(folder: string, { slug, text }: ReturnType<typeof generatedCase>): void {
  const place = join(folder, 'cases', slug);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.mdx'), text);
}
