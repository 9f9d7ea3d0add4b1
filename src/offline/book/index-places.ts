/** Where the indexes stand: one for each scheme by which cases can be browsed. */
import { browseOnlySchemes, facetIds } from '../../model/facet.ts';
import type { BrowseId } from '../../model/browse.ts';

export const browseSchemeIds: readonly BrowseId[] = [...facetIds, ...browseOnlySchemes];

/** Name of the chapter that holds the index of a scheme. */
export function indexChapter(scheme: BrowseId): string {
  return `index-${scheme}`;
}

/** Identifier of a value in the index of its scheme. */
export function valueId(scheme: BrowseId, value: string): string {
  return `index-${scheme}-${value}`;
}
