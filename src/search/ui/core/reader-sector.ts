/** The reader's own sector: kept on this device and nowhere else. */
const key = 'crosswalk.sector';

/** Nothing when it was never said, or when the browser keeps no storage. */
export function readerSector(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param sector nothing forgets it */
export function keepReaderSector(sector: string | undefined): void {
  try {
    if (sector === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, sector);
  } catch {
    // Without storage it is known until the page is left.
  }
}

/** Takes `in=public` out of the address: it says who reads, which a shared address should not. */
export function sectorFromAddress(parameters: URLSearchParams): string | undefined {
  const given = parameters.get('in') ?? undefined;
  parameters.delete('in');
  return given;
}
