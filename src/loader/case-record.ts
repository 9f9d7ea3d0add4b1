/** What pages get to see of a case. */
import type { Completeness } from '../model/completeness.ts';
import type { Entry } from '../model/entry.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DocumentRecord } from './document-record.ts';

/** A checked case without its text, with what is computed from it and from what others made of it. */
export interface CaseRecord extends DocumentRecord<'case'> {
  readonly evidence: Evidence;
  readonly completeness: Completeness;
  readonly stale: boolean;
  /** Other libraries that tried it. */
  readonly adoptions: readonly DocumentRecord<'adoption'>[];
  readonly entry: Entry;
}
