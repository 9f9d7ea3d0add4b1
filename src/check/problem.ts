/** A problem that the gate found: where, what, why, what is allowed and how to mend it. */
import type { KindId } from '../model/kind.ts';

/** A place in the original file: line and column from 1; columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

type Severity = 'error' | 'warning';

/** What a stage says; the gate adds the file. */
export interface Finding {
  /** Identifier of the rule, such as `frontmatter/unknown-key`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Missing when the problem is the file's or folder's as a whole. */
  readonly place?: Place;
  /** One sentence: "Unexpected X, expected Y". */
  readonly message: string;
  /** What is allowed, when a list or a form helps. */
  readonly allowed?: string;
  /** The nearest thing that would have been right. */
  readonly suggestion?: string;
  /** Corrected text to copy. */
  readonly mend?: string;
}

export interface Problem extends Finding {
  /** Path of the file, as the reader of the message would open it. */
  readonly file: string;
  /** Why there is such a rule, from the rule's own documentation. */
  readonly why: string;
}

/**
 * An example fits where its name says: a whole file; fields that take the place of those of the same name; the
 * text of one part or the whole text; paths, one a line, with ` -> ` for a symbolic link. An example that could
 * not be shown is described in words.
 */
export interface RuleExample {
  readonly where: 'file' | 'frontmatter' | 'part' | 'body' | 'tree' | 'words';
  /** Kind of document that it is part of; a case unless said otherwise. */
  readonly kind?: KindId;
  readonly accepted: string;
  readonly rejected: string;
}

/** A rule documents itself; its examples are its tests. */
export interface Rule {
  readonly id: string;
  /** What the rule asks, as a sentence. */
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly example: RuleExample;
}
