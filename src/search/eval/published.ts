/** The figures that the page about search shows: written by `npm run eval -- --write`, compared by a test. */
import type { Figures } from './evaluate.ts';
import type { Comparison } from './report.ts';

/** As committed in `figures.json`. Shares to three decimals, searches to one, bytes in whole kilobytes. */
export interface PublishedFigures {
  /** ISO date. */
  readonly measured: string;
  /** Cases that were searched. */
  readonly cases: number;
  readonly queries: number;
  readonly plain: PublishedSystem;
  readonly ours: PublishedSystem;
}

const measures = ['ndcg10', 'mrr', 'recall10', 'otherSectorRecall10', 'zeroRate'] as const;

interface PublishedSystem extends Readonly<Record<(typeof measures)[number], number>> {
  readonly searches: number;
  readonly kilobytes: number;
  readonly groups: readonly {
    readonly group: string;
    readonly queries: number;
    readonly ndcg10: number;
  }[];
}

export function publishedFrom(
  { plain, ours }: Comparison,
  { measured, cases }: Pick<PublishedFigures, 'measured' | 'cases'>,
): PublishedFigures {
  return { measured, cases, queries: ours.queries, plain: system(plain), ours: system(ours) };
}

function system(figures: Figures): PublishedSystem {
  const shares = measures.map((name) => [name, rounded(figures[name], 3)] as const);
  return {
    ...(Object.fromEntries(shares) as Record<(typeof measures)[number], number>),
    searches: rounded(figures.searchesPerQuery, 1),
    kilobytes: rounded(figures.bytesPerQuery / 1000, 0),
    groups: Object.entries(figures.byGroup).map(([group, { queries, ndcg10 }]) => ({
      group,
      queries,
      ndcg10: rounded(ndcg10, 3),
    })),
  };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/**
 * How far a figure may be from what is measured: a case that is added moves all of them a little, and whoever
 * adds one should not have to measure search.
 */
const slack = 0.01;

/** Where the published figures are no longer what is measured, a sentence each. */
export function outOfDate(published: PublishedFigures, found: Comparison): readonly string[] {
  const now = publishedFrom(found, published);
  return (['plain', 'ours'] as const).flatMap((name) =>
    measures
      .filter((measure) => Math.abs(published[name][measure] - now[name][measure]) > slack)
      .map(
        (measure) =>
          `${measure} of ${name} is published as ${published[name][measure]} and measured as ${now[name][measure]}: run "npm run build" and "npm run eval -- --write"`,
      ),
  );
}
