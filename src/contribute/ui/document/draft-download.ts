/** Where the browser keeps nothing, the draft goes to the form as a file. */
import { draftFileText } from '../../draft/draft-file-text.ts';
import type { Draft } from '../../draft/draft.ts';

let address: string | undefined;

export function offerDraftFile(link: HTMLAnchorElement, draft: Draft): void {
  if (address !== undefined) URL.revokeObjectURL(address);
  const file = new Blob([draftFileText({ name: '', draft })], { type: 'application/json' });
  address = URL.createObjectURL(file);
  link.href = address;
}
