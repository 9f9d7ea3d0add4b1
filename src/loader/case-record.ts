/** What pages get to see of a case. */
import type { CaseData } from '../model/case.ts';
import type { Completeness } from '../model/completeness.ts';
import type { Entry } from '../model/entry.ts';
import type { Evidence } from '../model/evidence.ts';

/** A checked case without its body. */
export interface CaseRecord {
  readonly slug: string;
  /** Changes whenever anything that the case's page shows of itself changes. */
  readonly digest: string;
  readonly data: CaseData;
  readonly evidence: Evidence;
  readonly completeness: Completeness;
  readonly stale: boolean;
  readonly entry: Entry;
}

/** One part of a body, under its second-level heading. */
export interface Section {
  /** Anchor of the heading, prefixed so that it cannot clobber: `s-the-problem`. */
  readonly id: string;
  readonly heading: string;
  /** HTML made by our own renderer from checked content: the only markup that pages set as such. */
  readonly html: string;
}

export interface CaseBody {
  readonly sections: readonly Section[];
}
