/** What a link in a text of the collection may point at. */
import { kindFolders, kindOfFolder, type KindId } from '../model/kind.ts';
import { isWebAddress } from '../model/web-address.ts';

export type LinkTarget =
  | { readonly kind: 'web'; readonly href: string }
  | { readonly kind: 'mail'; readonly href: string }
  | { readonly kind: 'document'; readonly of: LinkedKind; readonly slug: string }
  | { readonly kind: 'refused' };

/** Kinds of document that have a page of their own to link to. */
export type LinkedKind = Exclude<KindId, 'adoption'>;

/** A neighbour in the same folder: `../kansas-state-single-desk-and-back/`. */
const neighbour = /^\.\.\/([a-z0-9]+(?:-[a-z0-9]+)*)\/(?:index\.mdx)?$/;

/** A document in another folder: `../../toolkit/pilot-plan/`. */
const elsewhere = /^\.\.\/\.\.\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/(?:index\.mdx)?$/;

/** @param from kind of the document that the link stands in */
export function linkTarget(href: string, from: KindId): LinkTarget {
  const [, folder = kindFolders[from], slug = neighbour.exec(href)?.[1]] =
    elsewhere.exec(href) ?? [];
  const of = kindOfFolder(folder);
  if (slug !== undefined && of !== undefined && of !== 'adoption')
    return { kind: 'document', of, slug };
  if (isWebAddress(href, ['https:', 'http:'])) return { kind: 'web', href };
  if (/^mailto:[^\s@<>"'?&]+@[^\s@<>"'?&]+$/.test(href)) return { kind: 'mail', href };
  return { kind: 'refused' };
}
