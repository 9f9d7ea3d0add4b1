/** What Astro's store holds of a document: what it points at, or why it was refused. All else is in the cache, by its digest. */
import type { KindId } from '../model/kind.ts';
import type { PreparedDocument } from './prepare-document.ts';

export type StoredDocument =
  | Pick<PreparedDocument<KindId>, 'links' | 'pictures'>
  | {
      /** The report of the gate; only while serving for development. */
      readonly failure: string;
    };
