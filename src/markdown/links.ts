/** What a link in a case may point at. */
import { isWebAddress } from '../model/web-address.ts';

export type LinkTarget =
  | { readonly kind: 'web'; readonly href: string }
  | { readonly kind: 'mail'; readonly href: string }
  | { readonly kind: 'case'; readonly slug: string }
  | { readonly kind: 'refused' };

/** Another case, as it stands beside this one: `../kansas-state-single-desk-and-back/`. */
const otherCase = /^\.\.\/([a-z0-9]+(?:-[a-z0-9]+)*)\/(?:index\.mdx)?$/;

export function linkTarget(href: string): LinkTarget {
  const slug = otherCase.exec(href)?.[1];
  if (slug !== undefined) return { kind: 'case', slug };
  if (isWebAddress(href, ['https:', 'http:'])) return { kind: 'web', href };
  if (/^mailto:[^\s@<>"'?&]+@[^\s@<>"'?&]+$/.test(href)) return { kind: 'mail', href };
  return { kind: 'refused' };
}
