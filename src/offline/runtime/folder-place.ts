/** A page in its own file within the offline folder. */
import { pathBelow, type Place } from './place.ts';

/**
 * @param site address of the site online, ending in a slash
 * @param page path of this page below it, `''` for the home page
 * @param root way from this page to the top of the folder, `''` or `../../`
 */
export function folderPlace(site: string, page: string, root: string): Place {
  const here = () => new URL(`${page}${location.search}${location.hash}`, site);
  return {
    get address() {
      return here();
    },
    toBrowser(address) {
      const meant = new URL(address, here());
      const path = pathBelow(site, meant);
      if (path === undefined) return meant.href;
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const way = file.split('/').map(encodeURIComponent);
      return `${root}${way.join('/')}${meant.search}${meant.hash}`;
    },
    pathOf: (address) => pathBelow(site, new URL(address, here())),
  };
}
