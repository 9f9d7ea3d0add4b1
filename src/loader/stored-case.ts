/** What Astro's store holds of a case: frontmatter and what belongs to it, or why it was refused. */
import type { PreparedCase } from './prepare-case.ts';

export type StoredCase =
  | PreparedCase
  | {
      /** The report of the gate; only while serving for development. */
      readonly failure: string;
    };
