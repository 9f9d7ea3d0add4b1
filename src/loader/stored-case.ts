/** What Astro's store holds of a case: what it points at, or why it was refused. All else is in the cache, by its digest. */
import type { PreparedCase } from './prepare-case.ts';

export type StoredCase =
  | Pick<PreparedCase, 'links' | 'pictures'>
  | {
      /** The report of the gate; only while serving for development. */
      readonly failure: string;
    };
