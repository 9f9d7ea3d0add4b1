/** The reader's own library: kept on this device and nowhere else, and told to whoever on the page listens. */
import {
  libraryFrom,
  libraryKey as key,
  readerFields,
  type ReaderLibrary,
} from '../../query/reader-library.ts';

const target = new EventTarget();

/** What a shared address or this visit says, when the browser keeps nothing. */
let forNow: ReaderLibrary | undefined = libraryFrom(new URLSearchParams(location.search));

/** Empty when the reader never said. */
export function readerLibrary(): ReaderLibrary {
  return forNow ?? kept();
}

function kept(): ReaderLibrary {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return isLibrary(found) ? found : {};
  } catch {
    return {};
  }
}

function isLibrary(value: unknown): value is ReaderLibrary {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(
    ([field, said]) => readerFields.some((each) => each === field) && typeof said === 'string',
  );
}

/** @param library empty forgets it */
export function keepLibrary(library: ReaderLibrary): void {
  const said = Object.fromEntries(
    readerFields.flatMap((field) => (library[field] ? [[field, library[field]]] : [])),
  );
  forNow = undefined;
  try {
    if (Object.keys(said).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(said));
  } catch {
    // Without storage it is known until the page is left.
    forNow = said;
  }
  target.dispatchEvent(new Event('change'));
}

export function whenLibraryChanges(tell: () => void): void {
  target.addEventListener('change', tell);
}

/** Takes `in=public` out of the address: it says who reads, which a shared address should not. */
export function sectorFromAddress(parameters: URLSearchParams): string | undefined {
  const given = parameters.get('in') ?? undefined;
  parameters.delete('in');
  return given;
}
