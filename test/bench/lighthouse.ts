/** Lighthouse with its mobile settings on each kind of page: the median of several runs, and what costs points. */
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findBrowser } from '../browser/browser.ts';
import { serveSite } from './static-server.ts';
import type { MeasuredSite } from './site.ts';
import { table } from './table.ts';

const runs = 3;

/** Without a window; the sandbox would need an ordinary user. */
const browserFlags = ['--headless=new', '--no-sandbox'];
const target = 98;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** Figures of the performance category that are shown beside its score. */
const figures = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
] as const;

export interface PageScores {
  readonly page: string;
  /** Medians, from 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Audits that cost points in the last run, heaviest first. */
  readonly costly: readonly CostlyAudit[];
  readonly figures: Readonly<Record<string, string>>;
  /** Lighthouse's measure of the machine at the time, the least of the runs: below 1,500 it was too busy to judge. */
  readonly machine: number;
}

interface CostlyAudit {
  readonly category: Category;
  readonly audit: string;
  readonly score: number;
  readonly weight: number;
  readonly shown: string;
  /** Selectors of the elements, or addresses of the files, that it is about. */
  readonly where: readonly string[];
}

export async function measureLighthouse(site: MeasuredSite): Promise<readonly PageScores[]> {
  const served = await serveSite(site.folder, site.base, 'br');
  const measured: PageScores[] = [];
  try {
    for (const [page, path] of Object.entries(site.pages)) {
      const results: Result[] = [];
      for (let run = 0; run < runs; run += 1) results.push(await audit(`${served.origin}${path}`));
      measured.push(summary(page, results));
    }
  } finally {
    await served.close();
  }
  return measured;
}

async function audit(address: string): Promise<Result> {
  const chrome = await launch({ chromePath: findBrowser(), chromeFlags: browserFlags });
  try {
    const ran = await lighthouse(address, { port: chrome.port, output: 'json', logLevel: 'error' });
    if (!ran) throw new Error(`Lighthouse gave no result for ${address}`);
    return ran.lhr;
  } finally {
    chrome.kill();
  }
}

function summary(page: string, results: readonly Result[]): PageScores {
  const score = (category: Category) =>
    median(results.map((each) => Math.round((each.categories[category]?.score ?? 0) * 100)));
  const last = results.at(-1);
  return {
    page,
    scores: Object.fromEntries(categories.map((category) => [category, score(category)])) as Record<
      Category,
      number
    >,
    costly: last ? costlyAudits(last) : [],
    machine: Math.min(...results.map(({ environment }) => environment.benchmarkIndex)),
    figures: Object.fromEntries(figures.map((id) => [id, last?.audits[id]?.displayValue ?? ''])),
  };
}

function costlyAudits(result: Result): readonly CostlyAudit[] {
  const found = categories.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score, displayValue, title } = result.audits[id] ?? {};
      if (weight === 0 || score === null || score === undefined || score >= 1) return [];
      return [
        {
          category,
          audit: id,
          score,
          weight,
          shown: displayValue ?? title ?? '',
          where: whereOf(result, id),
        },
      ];
    }),
  );
  return found.sort(
    (one, other) => other.weight * (1 - other.score) - one.weight * (1 - one.score),
  );
}

/** Shifts of the layout are explained by an audit of their own. */
function whereOf({ audits }: Result, id: string): readonly string[] {
  const details = audits[id === 'cumulative-layout-shift' ? 'cls-culprits-insight' : id]?.details;
  const text = JSON.stringify(details ?? {});
  const found = [...text.matchAll(/"(?:selector|url)":"([^"]*)"/g)].map(([, value = '']) => value);
  return [...new Set(found)].slice(0, 3);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

export function lighthouseTable(measured: readonly PageScores[]): string {
  const rows = measured.map(({ page, scores, figures: shown, machine }) => [
    page,
    ...categories.map((category) => `${scores[category]}${scores[category] < target ? ' !' : ''}`),
    ...figures.map((id) => (shown[id] ?? '').replaceAll('\u00a0', ' ')),
    machine.toFixed(0),
  ]);
  const causes = measured.flatMap(({ page, costly }) =>
    costly.map(({ category, audit: id, score, shown, where }) => [
      page,
      category,
      id,
      score.toFixed(2),
      shown.replaceAll('\u00a0', ' '),
      `  ${where.join(', ')}`,
    ]),
  );
  const scores = table([
    ['mobile, median of 3', ...categories, 'FCP', 'LCP', 'TBT', 'CLS', 'SI', 'machine'],
    ...rows,
  ]);
  return causes.length === 0
    ? scores
    : `${scores}\n\n${table([['page', 'category', 'audit', 'score', 'shown', '  where'], ...causes])}`;
}
