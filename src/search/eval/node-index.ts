/** Pagefind under Node: the browser's own module, with a fetch that reads files and counts their bytes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SearchIndex } from '../query/search-index.ts';

/** An index with what it has cost so far. */
export interface NodeIndex extends SearchIndex {
  readonly cost: { readonly searches: number; readonly bytes: number };
}

interface Pagefind {
  createInstance(options: object): SearchIndex & { init(): Promise<void> };
}

/** Bytes read so far, by the address of the folder that they were read from. */
const bytesRead = new Map<string, number>();

const fetchFromNetwork = globalThis.fetch;

async function fetchFromFiles(...[what, options]: Parameters<typeof fetch>): Promise<Response> {
  const address = what instanceof Request ? what.url : String(what);
  if (!address.startsWith('file:')) return fetchFromNetwork(what, options);
  const url = new URL(address);
  const bytes = await readFile(
    fileURLToPath(url.origin === 'null' ? `file://${url.pathname}` : url),
  );
  for (const [folder, sum] of bytesRead)
    if (address.startsWith(folder)) bytesRead.set(folder, sum + bytes.length);
  return new Response(bytes);
}

/**
 * @param siteFolder a built site, with `pagefind/` in it
 * @param options of Pagefind's, such as its ranking
 */
export async function openNodeIndex(siteFolder: string, options: object = {}): Promise<NodeIndex> {
  globalThis.fetch = fetchFromFiles;
  const basePath = `${pathToFileURL(join(siteFolder, 'pagefind')).href}/`;
  bytesRead.set(basePath, 0);
  const pagefind = (await import(`${basePath}pagefind.js`)) as Pagefind;
  const index = pagefind.createInstance({ ...options, basePath, noWorker: true });
  await index.init();
  let searches = 0;
  return {
    get cost() {
      return { searches, bytes: bytesRead.get(basePath) ?? 0 };
    },
    search(term) {
      searches += 1;
      return index.search(term);
    },
  };
}
