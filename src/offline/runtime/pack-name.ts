/** Which script of an edition holds a file of the site: the same rule when packing and when reading. */

/** How many scripts the files of each large group are spread over, by the group's name. */
export type PackCounts = Readonly<Record<string, number>>;

/** Parts of the index that every search needs: together in one script. */
const core = /^pagefind\/[^/]+$/;

/** Chunks of the index are large enough to stand alone. */
const chunk = /\.pf_index$/;

/** Files of one kind below one folder of the site: `compare-json`, `pagefind-pf_fragment`; nothing for one that stands alone. */
export function groupOf(path: string): string | undefined {
  if (core.test(path) || chunk.test(path)) return undefined;
  const [, folder, ending] = /^([^/]+)\/.*\.([^./]+)$/.exec(path) ?? [];
  return folder === undefined ? undefined : `${folder}-${ending}`;
}

/** @param path below the base of the site @returns path of the script below the data folder */
export function packOf(path: string, counts: PackCounts): string {
  if (core.test(path)) return 'search-core.js';
  const group = groupOf(path);
  const count = counts[group ?? ''];
  return count === undefined ? `${path}.js` : `${group}/${hashOf(path) % count}.js`;
}

/** Whether the name of a file alone says in which script it would be; of others the edition has a list. */
export function isFoundByName(path: string, counts: PackCounts): boolean {
  return path.startsWith('pagefind/') || counts[groupOf(path) ?? ''] !== undefined;
}

/** FNV-1a over UTF-16 code units: 32 bits, enough to spread files evenly and to notice damage. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
