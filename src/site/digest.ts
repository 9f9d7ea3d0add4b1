/** A short fingerprint of what a page shows, so that an unchanged page is not built again. */
import { createHash } from 'node:crypto';

/** Entries and concepts stand in many lists: each is read once, and must not change afterwards. */
const known = new WeakMap<object, string>();

/** @param parts anything that JSON can hold; the order of keys counts */
export function digestOf(...parts: readonly unknown[]): string {
  return hash(JSON.stringify(parts.map(condensed)));
}

/** The same with a digest in the place of each object that is not a list. */
function condensed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(condensed);
  if (typeof part !== 'object' || part === null) return part;
  const digest = known.get(part) ?? `{${hash(JSON.stringify(part))}}`;
  known.set(part, digest);
  return digest;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
