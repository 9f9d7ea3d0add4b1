/**
 * Hands what the reader said of their library on to the next page, in its address: some browsers keep a store of
 * its own for each file, and the next page would know nothing of it.
 */
import { addressWith, libraryFrom, readerFields } from '../../search/query/reader-library.ts';
import type { ReaderLibrary } from '../../search/query/reader-library.ts';

/** @param key under which the browser keeps it */
export function handLibraryOn(key: string): void {
  const before = kept(key);
  addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || link.protocol !== 'file:' || !/\.html$/.test(link.pathname)) return;
      if (link.pathname === location.pathname) return;
      const now = kept(key);
      const library = now === before ? (libraryFrom(parametersHere()) ?? read(now)) : read(now);
      const parameters = new URLSearchParams(link.search);
      if (readerFields.every((field) => !library[field])) return;
      if (!parameters.has('as') && !parameters.has('in'))
        link.href = addressWith(library, link.href);
    },
    { capture: true },
  );
}

function parametersHere(): URLSearchParams {
  return new URLSearchParams(location.search);
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function read(text: string | null): ReaderLibrary {
  try {
    const found = JSON.parse(text ?? '{}') as ReaderLibrary | null;
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}
