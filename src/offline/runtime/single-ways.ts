/** Ways from page to page within the single file: links, forms, downloads, and places on the same page. */
import type { Archive } from './archive.ts';
import type { Place } from './place.ts';

/** True for an address of the site, or of a place on the present page. */
export function isOfTheSite(base: string): (address: string) => boolean {
  return (address) =>
    !address.startsWith('#/') &&
    (address.startsWith('#') ||
      address.startsWith('?') ||
      (address.startsWith(base) && !address.startsWith('//')));
}

/** Another page is another start of the file: nothing of the page before is left over. */
export function turnPages(place: Place): void {
  const shown = place.address.pathname;
  addEventListener('hashchange', () => {
    if (place.address.pathname !== shown) location.reload();
    else goToPart(place);
  });
}

/** Where the fragment of the page's own address points to. */
export function goToPart({ address }: Place): void {
  const id = decodeURIComponent(address.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  if (!target) return;
  target.scrollIntoView();
  if (!target.matches('a[href], button, input, select, textarea, [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** A form that asks by its address does so within the file. */
export function askWithin(place: Place): void {
  addEventListener('submit', (event) => {
    const { target: form, defaultPrevented, submitter } = event;
    if (defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return;
    event.preventDefault();
    const fields = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]);
    const address = new URL(form.getAttribute('action') ?? '', place.address);
    address.search = new URLSearchParams(fields).toString();
    location.assign(place.toBrowser(address.href));
  });
}

/** Files of the site are saved, since there is no page to show for them; those that are too large to be in it are online. */
export function saveFiles(archive: Archive, site: string, failed: (error: unknown) => void): void {
  addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[href^="#/"]')
        : null;
    if (!link) return;
    const path = decodeURIComponent(/^#\/([^?#]*)/.exec(link.hash)?.[1] ?? '');
    if (path === '' || path.endsWith('/')) return;
    event.preventDefault();
    archive.file(path).then((file) => {
      if (file) save(file, link.download || nameIn(path));
      else location.assign(new URL(path, site));
    }, failed);
  });
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}
