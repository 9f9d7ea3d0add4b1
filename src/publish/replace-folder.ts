/** The last step of a build: the new site takes the place of the old one, whole or not at all. */
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Copies a folder beside its destination and swaps the two by renaming. A file that has not changed since the
 * last time is linked rather than copied: files in the destination are never written to in place. Does not wait
 * for the disk by promise: tens of thousands of small steps, one after another, take a tenth of the time.
 *
 * @returns bytes of all files
 */
export function replaceFolder(source: string, destination: string): number {
  const next = `${destination}.next`;
  const previous = `${destination}.previous`;
  remove(next);
  remove(previous);
  mkdirSync(next, { recursive: true });
  const bytes = fill(next, source, destination);
  renameIfThere(destination, previous);
  renameSync(next, destination);
  remove(previous);
  return bytes;
}

function fill(next: string, source: string, current: string): number {
  let bytes = 0;
  const made = new Set<string>();
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const path = relative(source, from);
    const to = join(next, path);
    const folder = dirname(to);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    bytes += place(from, join(current, path), to);
  }
  return bytes;
}

function place(from: string, current: string, to: string): number {
  const fresh = statSync(from);
  const kept = statSync(current, { throwIfNoEntry: false });
  if (kept && kept.size === fresh.size && Math.abs(kept.mtimeMs - fresh.mtimeMs) < 1) {
    linkSync(current, to);
  } else {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    utimesSync(to, fresh.atime, fresh.mtime);
  }
  return fresh.size;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
