/** Links of the search page: real addresses, followed without loading the page again. */

/** A link that can be opened elsewhere like any other, and otherwise changes this page. */
export function linkTo(
  link: HTMLAnchorElement,
  address: string,
  follow: () => void,
): HTMLAnchorElement {
  link.href = address;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow();
  });
  return link;
}
