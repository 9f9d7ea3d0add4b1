/** `app.json`: what the app edition is, in the few bytes that a reader's browser asks for to learn of a newer one. */

/** Where the pack and `app.json` are, below the base path. */
export const appFolder = 'offline/app/';

/** The worker's file below the base path: at the root of what it answers for. */
export const workerFile = 'app-worker.js';

/** One app edition. */
export interface AppEdition {
  /** SHA-256 of the pack, in hexadecimal: names the edition. */
  readonly digest: string;
  /** Name of the pack in the folder, with the beginning of the digest in it. */
  readonly file: string;
  readonly bytes: number;
  readonly cases: number;
  /** ISO date of the content. */
  readonly date: string;
}

/** @returns nothing when it is something else than `app.json` */
export function asAppEdition(value: unknown): AppEdition | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { digest, file, bytes, cases, date } = value as Record<string, unknown>;
  const isSound =
    typeof digest === 'string' &&
    /^[0-9a-f]{64}$/.test(digest) &&
    typeof file === 'string' &&
    /^[a-z0-9-]+\.pack$/.test(file) &&
    typeof bytes === 'number' &&
    typeof cases === 'number' &&
    typeof date === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(date);
  return isSound ? { digest, file, bytes, cases, date } : undefined;
}
