/** The last step of a build: the new site takes the place of the old one, whole or not at all. */
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Copies a folder beside its destination and swaps the two by renaming. A file that has not changed since the
 * last time is linked rather than copied: files in the destination are never written to in place.
 *
 * @returns bytes of all files
 */
export async function replaceFolder(source: string, destination: string): Promise<number> {
  const next = `${destination}.next`;
  const previous = `${destination}.previous`;
  await rm(next, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  const bytes = await fill(next, source, destination);
  await rename(destination, previous).catch(ignoreMissing);
  await rename(next, destination);
  await rm(previous, { recursive: true, force: true });
  return bytes;
}

async function fill(next: string, source: string, current: string): Promise<number> {
  let bytes = 0;
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const made = new Set<string>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const from = join(entry.parentPath, entry.name);
    const path = relative(source, from);
    const to = join(next, path);
    const folder = dirname(to);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    bytes += await place(from, join(current, path), to);
  }
  return bytes;
}

async function place(from: string, current: string, to: string): Promise<number> {
  const fresh = await stat(from);
  const kept = await stat(current).catch(() => undefined);
  if (kept && kept.size === fresh.size && Math.abs(kept.mtimeMs - fresh.mtimeMs) < 1) {
    await link(current, to);
  } else {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await utimes(to, fresh.atime, fresh.mtime);
  }
  return fresh.size;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
