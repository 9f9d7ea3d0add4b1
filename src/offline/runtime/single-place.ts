/** A page within the single file: the fragment of the file's address says which, as `#/search/?q=fines`. */
import { pathBelow, type Place } from './place.ts';

/** @param site address of the site online, ending in a slash */
export function singlePlace(site: string): Place {
  const here = () => new URL(location.hash.replace(/^#\/?/, ''), site);
  return {
    get address() {
      return here();
    },
    toBrowser(address) {
      const meant = new URL(address, here());
      return pathBelow(site, meant) === undefined
        ? meant.href
        : `#/${meant.href.slice(site.length)}`;
    },
    pathOf: (address) => pathBelow(site, new URL(address, here())),
  };
}
