/** What a case shares with the reader: with their library, and with what they ask about. */
import type { FacetId } from '../../model/facet.ts';
import { valuesOf, type FacetTable } from './facet-table.ts';
import type { Selection } from './facets.ts';
import type { ReaderLibrary } from './reader-library.ts';

/** Something that both have; `size` is no facet, so its value comes from the case's own field. */
export interface SharedTrait {
  readonly scheme: 'challenge' | 'workflow' | 'size' | 'setting' | 'desk';
  readonly value: string;
}

export interface Reader {
  readonly library: ReaderLibrary;
  /** What they chose to look for. */
  readonly chosen: Selection;
  /** What their words name or belong to. */
  readonly asked: Asked;
}

/** The most particular first. */
const askable = ['challenge', 'workflow', 'desk'] as const satisfies readonly FacetId[];

/** Concepts by scheme. */
export type Asked = Readonly<Partial<Record<(typeof askable)[number], readonly string[]>>>;

/** Things named at once. */
const most = 3;

/**
 * @param size of the case's library
 * @returns nothing for a reader who has not said which library is theirs, and for cases of their own sector
 */
export function sharedTraits(
  { library, chosen, asked }: Reader,
  table: FacetTable,
  row: number,
  size: string | undefined,
): readonly SharedTrait[] {
  const has = (facet: FacetId, value: string) => valuesOf(table, facet, row).includes(value);
  const { sector, setting, desk } = library;
  if (sector === undefined || has('sector', sector)) return [];
  const wanted = (facet: (typeof askable)[number]) => [
    ...new Set([...(chosen[facet] ?? []), ...(asked[facet] ?? [])]),
  ];
  const both: readonly SharedTrait[] = [
    ...askable.flatMap((scheme) =>
      wanted(scheme).flatMap((value) => (has(scheme, value) ? [{ scheme, value }] : [])),
    ),
    ...(size !== undefined && size === library.size
      ? [{ scheme: 'size' as const, value: size }]
      : []),
    ...(setting !== undefined && has('setting', setting)
      ? [{ scheme: 'setting' as const, value: setting }]
      : []),
    ...(desk !== undefined && has('desk', desk) && !wanted('desk').includes(desk)
      ? [{ scheme: 'desk' as const, value: desk }]
      : []),
  ];
  return both.slice(0, most);
}
