/** Why a file is not read. Whatever comes from a stranger's disk is refused as a value, never by a crash. */

/** Names of messages: the interface says what each means and what to do. */
export type Refusal =
  'too-large' | 'old-word' | 'pdf' | 'rich-text' | 'not-a-document' | 'damaged' | 'unsafe';

export class DocumentRefusedError extends Error {
  override readonly name = 'DocumentRefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
