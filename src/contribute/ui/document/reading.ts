/** The heavy part of the page, loaded with the first file: opening the document and understanding its answers. */
import { mostDocumentBytes } from '../../../documents/reading/open-package.ts';
import { readDocument } from '../../../documents/reading/read-document.ts';
import type { Refusal } from '../../../documents/reading/refusal.ts';
import type { ParseXml } from '../../../documents/reading/xml-tree.ts';
import type { DocumentData } from '../../document/questions.ts';
import { understand, type Understanding } from '../../document/understand.ts';

export type Reading =
  | { readonly understanding: Understanding }
  | { readonly refused: Refusal | 'not-a-template' | 'empty' };

export async function readAnswers(file: File, data: DocumentData): Promise<Reading> {
  if (file.size > mostDocumentBytes) return { refused: 'too-large' };
  const read = readDocument(new Uint8Array(await file.arrayBuffer()), parse);
  if ('refused' in read) return read;
  const understanding = understand(read.blocks, data);
  if (!understanding) return { refused: 'not-a-template' };
  return understanding.answers.length === 0 ? { refused: 'empty' } : { understanding };
}

/** The browser's own parser says by an element in the result that the text is not well-formed. */
const parse: ParseXml = (text) => {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? undefined : parsed.documentElement;
};
