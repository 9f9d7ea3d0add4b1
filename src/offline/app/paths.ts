/** Which file of the site answers an address. */

/**
 * @param base path of the site, ending in a slash
 * @returns path of the file below the base, without regard to what follows `?` or `#`; nothing for addresses elsewhere
 */
export function fileAt(address: URL, base: string): string | undefined {
  if (!address.pathname.startsWith(base)) return undefined;
  const path = decoded(address.pathname.slice(base.length));
  return path === '' || path?.endsWith('/') ? `${path}index.html` : path;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
