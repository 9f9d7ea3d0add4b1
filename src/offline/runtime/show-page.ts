/** Puts a page of the archive on the screen, whole: its sheets, its words, its pictures. */
import type { Archive } from './archive.ts';
import type { Place } from './place.ts';

/** A page that stands in the document. */
export interface ShownPage {
  /** Addresses of the modules that are to run in it, in their order. */
  readonly modules: readonly string[];
}

/** @param html of the page @param arrive called with its elements before they are seen */
export async function showPage(
  html: string,
  { archive, place, arrive }: Showing,
): Promise<ShownPage> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { documentElement: top } = document;
  top.lang = page.documentElement.lang;
  top.dir = page.documentElement.dir;
  document.title = page.title;
  const all = <Kind extends Element>(selector: string) => [
    ...page.querySelectorAll<Kind>(selector),
  ];
  const sheets = all<HTMLLinkElement>('link[rel="stylesheet"]');
  const modules = all<HTMLScriptElement>('script[type="module"]').map(addressIn('src'));
  for (const each of all('script')) each.remove();
  await Promise.all(sheets.map((sheet) => styled(addressIn('href')(sheet), archive, place)));
  await Promise.all(all('img[src], source[src]').map((each) => pictured(each, archive, place)));
  arrive(page.body);
  document.body.replaceChildren(
    ...[...page.body.childNodes].map((each) => document.adoptNode(each)),
  );
  return { modules };
}

export interface Showing {
  readonly archive: Archive;
  readonly place: Place;
  readonly arrive: (body: HTMLElement) => void;
}

function addressIn(attribute: string): (element: Element) => string {
  return (element) => element.getAttribute(attribute) ?? '';
}

/** Resolves when the sheet is in force. */
async function styled(address: string, archive: Archive, place: Place): Promise<void> {
  const sheet = await archive.file(place.pathOf(address) ?? '');
  if (!sheet) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = URL.createObjectURL(sheet);
  await new Promise((resolve) => {
    for (const outcome of ['load', 'error']) link.addEventListener(outcome, resolve);
    document.head.append(link);
  });
}

async function pictured(picture: Element, archive: Archive, place: Place): Promise<void> {
  const file = await archive.file(place.pathOf(addressIn('src')(picture)) ?? '');
  if (!file) return;
  picture.setAttribute('src', URL.createObjectURL(file));
  picture.removeAttribute('srcset');
}
