/** Lines of a file for the code frame of a message. */
import { lstatSync, readFileSync } from 'node:fs';

/** @returns the lines, or none when it is no ordinary file of a reasonable size */
export function readLines(file: string): readonly string[] | undefined {
  try {
    const stat = lstatSync(file);
    if (!stat.isFile() || stat.size > 1024 * 1024) return undefined;
    return readFileSync(file, 'utf8').split(/\r\n?|\n/);
  } catch {
    return undefined;
  }
}
