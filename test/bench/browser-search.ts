/** What a search costs in a reader's browser in a large collection: main-thread time, waiting, bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page, Request } from 'playwright-core';
import { readQueries } from '../../src/search/eval/judged-set.ts';
import type { TitleFile } from '../../src/search/query/suggestions.ts';
import { findBrowser, launchBrowser } from '../browser/browser.ts';
import { serveSite } from './static-server.ts';
import { kilobytes, table } from './table.ts';

/** Milliseconds of the main thread for a query, in the middle of all. */
const target = 50;

const count = 200;

/** Milliseconds for what follows the first answer. */
const settling = 2000;

export interface BrowserSearch {
  readonly cases: number;
  readonly queries: number;
  /** Processor time of the main thread for a query with suggestions, results and facet counts, milliseconds. */
  readonly mainThread: Spread;
  /** From the question to its results on the screen, milliseconds of the clock. */
  readonly waited: Spread;
  /** Bytes for the page and its first question. */
  readonly first: number;
  /** Bytes for a further question, mean. */
  readonly further: number;
}

interface Spread {
  readonly median: number;
  readonly worst: number;
}

/** @param folder a built site */
export async function measureBrowserSearch(folder: string, base: string): Promise<BrowserSearch> {
  const titles = JSON.parse(
    readFileSync(join(folder, 'search', 'titles.json'), 'utf8'),
  ) as TitleFile;
  const [first = '', ...queries] = queriesFor(titles);
  const served = await serveSite(folder, base, 'gzip');
  const browser = await launchBrowser(findBrowser());
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    const bytes = bytesOf(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${served.origin}${base}search/`, { waitUntil: 'networkidle' });
    await ask(page, first);
    await page.waitForTimeout(settling);
    const firstBytes = await bytes();
    const mainThread: number[] = [];
    const waited: number[] = [];
    for (const query of queries) {
      const before = await taskTime(session);
      waited.push(await ask(page, query));
      mainThread.push((await taskTime(session)) - before);
    }
    return {
      cases: titles.length,
      queries: queries.length,
      mainThread: spread(mainThread),
      waited: spread(waited),
      first: firstBytes,
      further: ((await bytes()) - firstBytes) / queries.length,
    };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** One to start with, then the queries of the development set and words from titles all over the collection. */
function queriesFor(titles: TitleFile): readonly string[] {
  const written = readQueries(readFileSync('test/judged/development/queries.jsonl', 'utf8'));
  const wanted = count - written.length;
  const step = Math.max(1, Math.floor(titles.length / wanted));
  const fromTitles = Array.from({ length: wanted }, (_, index) => {
    const words = (titles[(index * step) % titles.length]?.[1] ?? '').match(/\p{L}{4,}/gu) ?? [];
    return words.slice(index % 2, (index % 2) + 1 + (index % 3)).join(' ');
  });
  return ['weeding', ...written.map(({ text }) => text), ...fromTitles].filter(
    (each) => each !== '',
  );
}

/** Types a query, sends it, and waits for its results to be painted. @returns milliseconds */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const results = document.querySelector('main search-results');
    const field = document.querySelector<HTMLInputElement>('search-field input[name="q"]');
    if (!results || !field) throw new Error('This is not the search page');
    const began = performance.now();
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!results.firstChild) return;
        observer.disconnect();
        resolve();
      }).observe(results, { childList: true });
      field.focus();
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form?.requestSubmit();
    });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - began;
  }, query);
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Bytes of bodies and heads so far, those that the worker fetched among them. */
function bytesOf(page: Page): () => Promise<number> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  return async () => {
    const sizes = await Promise.all(finished.map((request) => request.sizes()));
    return sizes.reduce((sum, each) => sum + each.responseBodySize + each.responseHeadersSize, 0);
  };
}

function spread(values: readonly number[]): Spread {
  const ordered = [...values].sort((a, b) => a - b);
  return {
    median: ordered[Math.floor(ordered.length / 2)] ?? 0,
    worst: ordered.at(-1) ?? 0,
  };
}

export function browserSearchTable(measured: BrowserSearch): string {
  const { cases, queries, mainThread, waited, first, further } = measured;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return table([
    [`${queries} queries, ${cases} cases`, 'median', 'worst', 'target, median'],
    ['main thread', ms(mainThread.median), ms(mainThread.worst), ms(target)],
    ['until results are painted', ms(waited.median), ms(waited.worst), ''],
    ['first question and its page', kilobytes(first), '', ''],
    ['a further question, mean', kilobytes(further), '', ''],
  ]);
}
