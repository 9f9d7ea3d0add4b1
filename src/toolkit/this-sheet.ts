/** A sheet of this copy as a document, with its address at the foot. */
import type { TextDocument } from '../documents/model.ts';
import type { Sheet } from '../loader/sheets.ts';
import { treeOf } from '../loader/document-tree.ts';
import { addresses, site, text } from '../site/this-site.ts';
import { sheetDocument } from './sheet-document.ts';

export async function documentOfSheet({ slug, data }: Sheet): Promise<TextDocument> {
  const address = new URL(addresses.document('sheet', slug), site.address).href;
  return sheetDocument(await treeOf('sheet', slug), data, {
    addresses,
    origin: site.address,
    author: site.publisher,
    footer: text('toolkit.foot', { title: data.title, site: site.title, address }),
  });
}
