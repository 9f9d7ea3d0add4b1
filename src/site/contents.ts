/**
 * The pages that a reader can go to from anywhere, by what they are for. The colophon, the site map and the list
 * for search engines are all made from this one table.
 */
import type { TextKey } from '../i18n/text.ts';
import type { Addresses } from './address.ts';

export type PartId = 'read' | 'use' | 'add' | 'site';

interface PageOfContents {
  readonly label: TextKey;
  readonly href: string;
}

export interface PartOfContents {
  readonly id: PartId;
  readonly pages: readonly PageOfContents[];
}

/** Every page but home that stands at a fixed address, in the order in which it is shown. */
export function contentsOf(addresses: Addresses): readonly PartOfContents[] {
  return [
    {
      id: 'read',
      pages: [
        { label: 'site.colophon.search', href: addresses.search },
        { label: 'site.colophon.browse', href: addresses.browse },
        { label: 'for.title', href: addresses.forLibraries },
        { label: 'site.colophon.terms-link', href: addresses.terms },
        { label: 'site.gap-map', href: addresses.gapMap },
        { label: 'compare.title', href: addresses.compare },
      ],
    },
    {
      id: 'use',
      pages: [
        { label: 'toolkit.title', href: addresses.toolkit },
        { label: 'discussions.title', href: addresses.discussions },
        { label: 'exchange.heading', href: addresses.exchange },
        { label: 'both-sides.title', href: addresses.bothSides },
        { label: 'course-pack.title', href: addresses.coursePack },
        { label: 'site.colophon.offline', href: addresses.offline },
      ],
    },
    {
      id: 'add',
      pages: [
        { label: 'site.colophon.contribute', href: addresses.contribute },
        { label: 'site.colophon.form', href: addresses.form },
        { label: 'short-form.adoption.heading', href: addresses.shortForm('adoption') },
        { label: 'short-form.offer.heading', href: addresses.shortForm('offer') },
        { label: 'document.title', href: addresses.fromDocument },
        { label: 'rules.title', href: addresses.rules },
        { label: 'editors.title', href: addresses.editors },
      ],
    },
    {
      id: 'site',
      pages: [
        { label: 'site.colophon.about-link', href: addresses.about },
        { label: 'quality.title', href: addresses.searchQuality },
        { label: 'site.colophon.accessibility', href: addresses.accessibility },
        { label: 'site-map.title', href: addresses.siteMap },
      ],
    },
  ];
}
