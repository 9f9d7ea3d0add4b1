/** Turns addresses of the site into ways from one file of the folder to another, or to the site online. */

export interface FolderAddresses {
  /**
   * @param address as it stands in a page or a sheet
   * @param from path of the file that it stands in
   * @returns a relative address that ends in a file's name, or the address online of what is not in the folder
   */
  turned(address: string, from: string): string;
  /** The file that an address leads to, whether it is in the folder or not; nothing for another site's. */
  fileAt(address: string, from: string): string | undefined;
}

/**
 * @param site address of the site online, ending in a slash
 * @param holds whether a file is in the folder
 */
export function folderAddresses(site: string, holds: (path: string) => boolean): FolderAddresses {
  const base = new URL(site).pathname;
  const target = (address: string, from: string) => {
    const url = new URL(address, new URL(from.replace(/(^|\/)index\.html$/, '$1'), site));
    if (!url.href.startsWith(site)) return { url };
    const path = decodeURIComponent(url.pathname.slice(base.length));
    return { url, file: path === '' || path.endsWith('/') ? `${path}index.html` : path };
  };
  const isOurs = (address: string) =>
    !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(address) || address.startsWith(site);
  return {
    turned(address, from) {
      if (!isOurs(address) || address.startsWith(site)) return address;
      const { url, file } = target(address, from);
      if (file === undefined || !holds(file)) return url.href;
      return `${wayBetween(from, file)}${url.search}${url.hash}`;
    },
    fileAt: (address, from) => (isOurs(address) ? target(address, from).file : undefined),
  };
}

/** Way to the top of the folder from a file in it: `../` for each folder around the file. */
export function wayUp(from: string): string {
  return '../'.repeat(from.split('/').length - 1);
}

function wayBetween(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared += 1;
  const up = '../'.repeat(here.length - shared);
  return `${up}${there.slice(shared).map(encodeURIComponent).join('/')}`;
}
