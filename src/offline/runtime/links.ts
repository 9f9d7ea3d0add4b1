/** Links that scripts put into the page lead to the site's own addresses: they are turned to where its pages are here. */
import type { Place } from './place.ts';

/** @param isTurned whether an address is one of the site's @param root what is watched */
export function turnLinks(place: Place, isTurned: (address: string) => boolean, root: Node): void {
  const turn = (link: Element) => {
    const address = link.getAttribute('href');
    if (address !== null && isTurned(address)) link.setAttribute('href', place.toBrowser(address));
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') turn(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const link of [node, ...node.querySelectorAll('a[href]')]) turn(link);
      }
    }
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['href'] });
}
