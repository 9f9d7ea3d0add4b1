/** A short fingerprint of what a page shows, so that an unchanged page is not built again. */
import { createHash } from 'node:crypto';

/** @param parts anything that JSON can hold; the order of keys counts */
export function digestOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
