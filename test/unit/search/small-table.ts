/** A facet table of four cases, newest first. */
import { facetFileOf } from '../../../src/search/build/facet-file.ts';
import { readFacetTable } from '../../../src/search/query/facet-table.ts';
import { facetIds, type FacetId } from '../../../src/model/facet.ts';

type Given = Partial<Record<FacetId, readonly string[]>>;

const cases: readonly (readonly [slug: string, published: string, Given])[] = [
  [
    'fines',
    '2026-04-01',
    {
      sector: ['public'],
      workflow: ['circulation', 'governance'],
      result: ['worked'],
      evidence: ['level-2'],
    },
  ],
  [
    'weeding',
    '2026-03-01',
    {
      sector: ['public', 'academic'],
      workflow: ['collection-development'],
      challenge: ['funding'],
      desk: ['technical-services'],
      result: ['mixed'],
      evidence: ['level-1'],
    },
  ],
  [
    'ward',
    '2026-02-01',
    {
      sector: ['health', 'special'],
      workflow: ['outreach', 'circulation'],
      result: ['worked'],
      evidence: ['level-3'],
    },
  ],
  [
    'campus',
    '2026-01-01',
    {
      sector: ['academic'],
      workflow: ['circulation'],
      result: ['did-not-work'],
      evidence: ['level-0'],
    },
  ],
];

const empty = Object.fromEntries(facetIds.map((facet) => [facet, []])) as unknown as Record<
  FacetId,
  readonly string[]
>;

export const smallCases = cases.map(([slug, published, given]) => ({
  slug,
  published,
  values: { ...empty, ...given },
}));

export const smallFile = facetFileOf(
  smallCases,
  new Map(smallCases.map(({ slug }) => [slug, slug])),
);

export const smallTable = readFacetTable(smallFile);

/** Rows of every case. */
export const everyRow = smallCases.map((_, row) => row);

/** Slugs of rows. */
export function slugs(rows: readonly number[]): readonly string[] {
  return rows.map((row) => smallCases[row]?.slug ?? '');
}
