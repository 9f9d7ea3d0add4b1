/** A case while it is being written: answers as they were typed, nothing checked yet. Plain data, as it is stored. */

/** `some` gives a list of texts, a list of entries a list of maps, a box true; everything else is text. */
export type Answer = string | boolean | readonly string[] | Answers | readonly Answers[];

export interface Answers {
  readonly [name: string]: Answer;
}

/** What is being edited, when the case is there already. */
interface Edited {
  readonly slug: string;
  /** The whole file as it was, so that what is not touched stays as it is. */
  readonly text: string;
}

export interface Draft {
  readonly answers: Answers;
  /** Markdown under each required heading, in their order. */
  readonly parts: readonly string[];
  /** Further parts with their headings. */
  readonly further: string;
  readonly edited?: Edited | undefined;
}

export const emptyDraft: Draft = { answers: {}, parts: [], further: '' };

/** True when nothing has been answered. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === false) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  if (typeof answer === 'boolean') return false;
  return Object.values(answer).every((each: Answer) => isBlank(each));
}
