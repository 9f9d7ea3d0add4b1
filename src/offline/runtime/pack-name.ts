/** Which script of an edition holds a file of the site: the same rule when packing and when reading. */

/** How many scripts the files of each large group are spread over. */
export interface PackCounts {
  readonly fragments: number;
  readonly cases: number;
}

/** Parts of the index that every search needs: together in one script. */
const core = /^pagefind\/[^/]+$/;
const fragment = /^pagefind\/fragment\//;
const caseSource = /^cases\/[^/]+\/[^/]+\.mdx$/;

/** @param path below the base of the site @returns path of the script below the data folder */
export function packOf(path: string, counts: PackCounts): string {
  if (core.test(path)) return 'search-core.js';
  if (fragment.test(path)) return `fragments/${hashOf(path) % counts.fragments}.js`;
  if (caseSource.test(path)) return `cases/${hashOf(path) % counts.cases}.js`;
  return `${path}.js`;
}

/** Whether a file stands with others of its kind, rather than in a script of its own. */
export function isInAGroup(path: string): boolean {
  return path.startsWith('pagefind/') || caseSource.test(path);
}

/** FNV-1a over UTF-16 code units: 32 bits, enough to spread files evenly and to notice damage. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
