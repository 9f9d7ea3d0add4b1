/** The reader's own library, as far as they said: what results are compared with. */
export interface ReaderLibrary {
  /** Concepts of the schemes of the same names. */
  readonly sector?: string | undefined;
  readonly setting?: string | undefined;
  readonly size?: string | undefined;
  /** The side of the desk that the reader works on. */
  readonly desk?: string | undefined;
}

/** Under which the reader's browser keeps it. */
export const libraryKey = 'crosswalk.library';

export const readerFields = ['sector', 'setting', 'size', 'desk'] as const;

/** The parameter of a shared address that says for which library it was made: `as=public.rural.2-5`. */
const parameter = 'as';

/** @returns nothing when the address says nothing of it */
export function libraryFrom(parameters: URLSearchParams): ReaderLibrary | undefined {
  const given = parameters.get(parameter)?.split('.');
  if (!given) return undefined;
  const known = readerFields.flatMap((field, index) => {
    const value = given[index] ?? '';
    return /^[a-z0-9-]+$/.test(value) ? [[field, value] as const] : [];
  });
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** The address with the library in it, for a reader who wants to share that too. */
export function addressWith(library: ReaderLibrary, address: string): string {
  const url = new URL(address);
  const said = readerFields.map((field) => library[field] ?? '').join('.');
  url.searchParams.set(parameter, said.replace(/\.+$/, ''));
  return url.href;
}
