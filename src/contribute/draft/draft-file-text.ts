/** A draft as the text of a file, to be kept, mailed and opened again on another machine. */
import type { Draft } from './draft.ts';

export const draftFormat = 'crosswalk-draft-1';

/** A draft with the name that its writer gave it. */
export interface NamedDraft {
  readonly name: string;
  readonly draft: Draft;
}

export function draftFileText({ name, draft }: NamedDraft): string {
  return `${JSON.stringify({ format: draftFormat, name, ...draft }, null, 2)}\n`;
}
