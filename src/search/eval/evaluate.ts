/** Puts every judged query to a search and measures what it gives. */
import { JudgedSetError, type Judgments, type JudgedQuery } from './judged-set.ts';
import { mean, ndcg, recall, reciprocalRank } from './measures.ts';

/** A search that can be measured. */
export interface MeasuredSearch {
  /** Identifiers, most relevant first. */
  search(query: JudgedQuery): Promise<readonly string[]>;
  /** Searches of the index and bytes read, since it was opened. */
  cost(): { readonly searches: number; readonly bytes: number };
  /** True when the document has the sector, itself or below it. */
  isOf(document: string, sector: string): boolean;
}

/** Means over queries, from 0 to 1. */
interface Quality {
  readonly queries: number;
  readonly ndcg10: number;
  readonly mrr: number;
  readonly recall10: number;
  /** Over queries that name a sector and have relevant documents of other sectors. */
  readonly otherSectorRecall10: number;
  readonly zeroRate: number;
}

export interface Figures extends Quality {
  readonly byGroup: Readonly<Record<string, Quality>>;
  readonly searchesPerQuery: number;
  /** Bytes of the index that one query reads when nothing was read before. */
  readonly bytesPerQuery: number;
  readonly millisecondsPerQuery: number;
}

interface Outcome {
  readonly group: string;
  readonly ndcg: number;
  readonly reciprocalRank: number;
  readonly recall: number | undefined;
  readonly otherRecall: number | undefined;
  readonly isEmpty: boolean;
}

/**
 * @param open opens the search anew, so that each query's bytes can be counted from nothing
 * @throws JudgedSetError when no query is judged
 */
export async function evaluate(
  open: () => Promise<MeasuredSearch>,
  queries: readonly JudgedQuery[],
  judgments: Judgments,
): Promise<Figures> {
  const judged = queries.filter(({ id }) => judgments.has(id));
  if (judged.length === 0)
    throw new JudgedSetError(
      'None of the queries has a judgment: their identifiers are those of the judgments.',
    );
  const warm = await open();
  const began = performance.now();
  const outcomes: Outcome[] = [];
  for (const query of judged) outcomes.push(await outcomeOf(query, warm, judgments));
  const milliseconds = performance.now() - began;
  const { searches } = warm.cost();
  const bytes: number[] = [];
  for (const query of judged) bytes.push(await coldBytes(query, open));
  const groups = Map.groupBy(outcomes, (each) => each.group);
  return {
    ...qualityOf(outcomes),
    byGroup: Object.fromEntries([...groups].map(([group, own]) => [group, qualityOf(own)])),
    searchesPerQuery: searches / judged.length,
    bytesPerQuery: mean(bytes),
    millisecondsPerQuery: milliseconds / judged.length,
  };
}

async function outcomeOf(
  query: JudgedQuery,
  { search, isOf }: MeasuredSearch,
  judgments: Judgments,
): Promise<Outcome> {
  const { sector } = query;
  const grades = judgments.get(query.id) ?? new Map<string, number>();
  const ranking = await search(query);
  const isOther = (id: string) => sector !== undefined && !isOf(id, sector);
  return {
    group: query.group ?? 'all',
    ndcg: ndcg(ranking, grades),
    reciprocalRank: reciprocalRank(ranking, grades),
    recall: recall(ranking, grades),
    otherRecall: recall(ranking, grades, isOther),
    isEmpty: ranking.length === 0,
  };
}

async function coldBytes(query: JudgedQuery, open: () => Promise<MeasuredSearch>): Promise<number> {
  const cold = await open();
  await cold.search(query);
  return cold.cost().bytes;
}

function qualityOf(outcomes: readonly Outcome[]): Quality {
  const defined = (values: readonly (number | undefined)[]) =>
    mean(values.filter((each) => each !== undefined));
  return {
    queries: outcomes.length,
    ndcg10: mean(outcomes.map((each) => each.ndcg)),
    mrr: mean(outcomes.map((each) => each.reciprocalRank)),
    recall10: defined(outcomes.map((each) => each.recall)),
    otherSectorRecall10: defined(outcomes.map((each) => each.otherRecall)),
    zeroRate: mean(outcomes.map((each) => Number(each.isEmpty))),
  };
}
