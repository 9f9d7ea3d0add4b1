/** A file from a word processor as the model has documents: `.docx` (Word, Google Docs) or `.odt` (LibreOffice). */
import type { Blocks } from '../model.ts';
import { odtType } from '../media-types.ts';
import { openPackage } from './open-package.ts';
import { readOdt } from './read-odt.ts';
import { readDocx } from './read-docx.ts';
import { DocumentRefusedError, type Refusal } from './refusal.ts';
import type { ParseXml } from './xml-tree.ts';

export type ReadDocument = { readonly blocks: Blocks } | { readonly refused: Refusal };

const wanted =
  /^(?:mimetype|content\.xml|styles\.xml|\[Content_Types\]\.xml|word\/[\w-]+\.xml|(?:word\/)?_rels\/[\w-]*(?:\.xml)?\.rels)$/;

/** Parts of a Word document that no answer is in. */
const passedOver = /^word\/(?:theme|fontTable|webSettings|comments\w*|footnotes|endnotes|people)\b/;

export function readDocument(bytes: Uint8Array, parse: ParseXml): ReadDocument {
  try {
    const parts = openPackage(bytes, (path) => wanted.test(path) && !passedOver.test(path));
    if (parts.get('mimetype')?.trim().startsWith(odtType)) return { blocks: readOdt(parts, parse) };
    if (parts.has('[Content_Types].xml')) return { blocks: readDocx(parts, parse) };
    return { refused: 'not-a-document' };
  } catch (error) {
    if (error instanceof DocumentRefusedError) return { refused: error.refusal };
    throw error;
  }
}
