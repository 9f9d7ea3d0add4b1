/** Astro content loader: cases go through the gate and enter the store as a digest, never as code. */
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Problem } from '../check/problem.ts';
import { reportText } from '../check/report/text.ts';
import { isCached } from './cache.ts';
import { CasesRefusedError } from './cases-refused-error.ts';
import { checkedCases } from './checked-cases.ts';
import { casesFolder, casesRoot, listCollection, readCase, surroundingsOf } from './collection.ts';
import { cacheKeyOf, prepareCase } from './prepare-case.ts';
import { readLines } from './read-lines.ts';
import type { StoredCase } from './stored-case.ts';

export function caseLoader(): Loader {
  return {
    name: 'crosswalk-cases',
    load: async (context) => {
      const serving = context.watcher !== undefined;
      await loadAll(context, serving);
      context.watcher?.add(casesFolder);
      const reload = settled(() => loadAll(context, true));
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => {
          if (path.startsWith(casesFolder)) reload();
        });
      }
    },
  };
}

/** Whether the store already has the case as it is now, the cache its text, and the collection every case that it links to. */
function isStored(
  entry: { readonly digest?: string | number | undefined; readonly data: unknown } | undefined,
  digest: string | undefined,
  cases: ReadonlyMap<string, unknown>,
): boolean {
  if (digest === undefined || entry?.digest !== digest) return false;
  const stored = entry.data as StoredCase;
  const isWhole = 'links' in stored && stored.links.every((each) => cases.has(each));
  return isWhole && isCached('cases', digest) && isCached('bodies', digest);
}

/** Runs once, shortly after the last of several calls; one run at a time. */
function settled(run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run, run);
    }, 60);
  };
}

async function loadAll({ store, logger, meta }: LoaderContext, serving: boolean): Promise<void> {
  const checked = serving ? undefined : checkedCases();
  const { cases, problems } = checked ? { ...checked, problems: [] } : await listCollection();
  const surroundings = surroundingsOf(new Set(cases.keys()));
  const refused: Problem[] = [...problems];
  for (const [slug, names] of cases) {
    if (isStored(store.get(slug), checked?.keys.get(slug), cases)) continue;
    const files = await readCase(slug, names);
    const digest = cacheKeyOf(files, surroundings);
    if (isStored(store.get(slug), digest, cases)) continue;
    const outcome = await prepareCase(files, surroundings);
    if ('prepared' in outcome) {
      const { links, pictures } = outcome.prepared;
      store.set({ id: slug, digest, data: { links, pictures } satisfies StoredCase });
    } else {
      refused.push(...outcome.problems);
      store.set({
        id: slug,
        digest: `${digest}-refused`,
        data: { failure: reportText(outcome.problems, readLines) } satisfies StoredCase,
      });
    }
  }
  for (const slug of store.keys()) if (!cases.has(slug)) store.delete(slug);
  meta.set('problems', String(refused.length));
  if (refused.length === 0) return;
  const error = new CasesRefusedError(refused.length, casesRoot, reportText(refused, readLines));
  if (!serving) throw error;
  logger.error(error.message);
}
