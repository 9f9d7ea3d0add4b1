/** The zip that a document is: the same bytes for the same content, whenever and wherever it is written. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** A zip keeps local time: this is the same in every zone. */
const fixed = new Date(2000, 0, 1, 0, 0, 0);

/** For properties of a document that name a moment. */
export const fixedMoment = '2000-01-01T00:00:00Z';

/**
 * @param parts text of each part by its path, in the order in which they are to lie
 * @param stored paths that are not compressed
 */
export function packed(
  parts: readonly (readonly [path: string, content: string | Uint8Array])[],
  stored: ReadonlySet<string> = new Set(),
): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [path, content] of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: stored.has(path) ? 0 : 9, mtime: fixed, os: 0 }];
  }
  return new Uint8Array(zipSync(files));
}
