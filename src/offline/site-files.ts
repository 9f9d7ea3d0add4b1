/** The files of a folder by their paths within it, in one order on every machine. */
import { readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @returns paths with `/` between their parts, sorted by code unit */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).split(sep).join('/'))
    .sort();
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
