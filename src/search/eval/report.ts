/** Figures of a search, for people and for programs. */
import type { Figures } from './evaluate.ts';

/** Plain Pagefind beside ours. */
export interface Comparison {
  readonly plain: Figures;
  readonly ours: Figures;
}

/** One JSON object for programs. */
export function reportJson({ plain, ours }: Comparison): string {
  const named = ({ byGroup, ...figures }: Figures) => ({
    ndcg10: figures.ndcg10,
    mrr: figures.mrr,
    recall10: figures.recall10,
    otherSectorRecall10: figures.otherSectorRecall10,
    zeroRate: figures.zeroRate,
    byGroup,
    searchesPerQuery: figures.searchesPerQuery,
  });
  return JSON.stringify({ plain: named(plain), ours: named(ours) });
}

/** A table of text: a line a group, plain beside ours in every column. */
export function reportText({ plain, ours }: Comparison): string {
  const groups = Object.keys(ours.byGroup).sort();
  const rows = [
    ['', 'queries', ...columns.flatMap(([, heading]) => [heading, ''])],
    ['', '', ...columns.flatMap(() => ['plain', 'ours'])],
    rowOf('all queries', plain, ours),
    ...(groups.length > 1
      ? groups.map((group) => rowOf(group, plain.byGroup[group], ours.byGroup[group]))
      : []),
  ];
  const cost = (name: string, figures: Figures) =>
    `${name.padEnd(6)} ${figures.searchesPerQuery.toFixed(1)} searches, ${(figures.bytesPerQuery / 1000).toFixed(1)} KB read from nothing and ${figures.millisecondsPerQuery.toFixed(1)} ms a query`;
  return [aligned(rows), '', cost('plain', plain), cost('ours', ours)].join('\n');
}

const columns = [
  ['ndcg10', 'nDCG@10'],
  ['mrr', 'MRR'],
  ['recall10', 'recall@10'],
  ['otherSectorRecall10', 'other sectors'],
  ['zeroRate', 'no result'],
] as const;

type Row = Figures['byGroup'][string];

function rowOf(name: string, plain: Row | undefined, ours: Row | undefined): readonly string[] {
  const cells = columns.flatMap(([column]) => [plain, ours].map((each) => shown(each?.[column])));
  return [name, String(ours?.queries ?? 0), ...cells];
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(3);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
