/** Case and address: search results know a case by its page. */

/** The slug in a case's address, below whatever base path: `/crosswalk/cases/a-case/` gives `a-case`. */
export function slugOf(address: string): string | undefined {
  return /(?:^|\/)cases\/([a-z0-9-]+)\/(?:index\.html)?(?:[?#].*)?$/.exec(address)?.[1];
}
