/** Astro content loader: documents go through the gate and enter the store as a digest, never as code. */
import type { Loader, LoaderContext } from 'astro/loaders';
import { kinds } from '../check/kinds/index.ts';
import type { Kind } from '../check/kinds/kind.ts';
import type { Problem } from '../check/problem.ts';
import { reportText } from '../check/report/text.ts';
import { byKind, kindFolders, kindIds, type ByKind, type KindId } from '../model/kind.ts';
import { isCached } from './cache.ts';
import { checkedCollection } from './checked-collection.ts';
import {
  folderOf,
  listCollection,
  readDocument,
  shownRoot,
  surroundingsOf,
  type Listing,
} from './collection.ts';
import { ContentRefusedError } from './content-refused-error.ts';
import { cacheKeyOf, prepareDocument } from './prepare-document.ts';
import { readLines } from './read-lines.ts';
import type { StoredDocument } from './stored-document.ts';

export function documentLoader(id: KindId): Loader {
  const folders = kindIds.map(folderOf);
  return {
    name: `crosswalk-${kindFolders[id]}`,
    load: async (context) => {
      const serving = context.watcher !== undefined;
      await loadAll(id, context, serving);
      context.watcher?.add(folderOf(id));
      const reload = settled(() => loadAll(id, context, true));
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => {
          if (folders.some((folder) => path.startsWith(folder))) reload();
        });
      }
    },
  };
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

async function loadAll(
  id: KindId,
  { store, logger, meta }: LoaderContext,
  serving: boolean,
): Promise<void> {
  const checked = serving ? undefined : checkedCollection();
  const listed: ByKind<Listing> = checked
    ? byKind((kind) => ({ ...checked[kind], problems: [] }))
    : await listCollection();
  const surroundings = surroundingsOf(listed);
  const { documents, problems } = listed[id];
  const refused: Problem[] = [...problems];
  const kind: Kind = kinds[id];
  for (const [slug, names] of documents) {
    if (isStored(store.get(slug), checked?.[id].keys.get(slug))) continue;
    const files = await readDocument(id, slug, names);
    const digest = cacheKeyOf(kind, files, surroundings);
    const outcome = await prepareDocument(kind, files, surroundings);
    if ('prepared' in outcome) {
      const { links, pictures } = outcome.prepared;
      store.set({ id: slug, digest, data: { links, pictures } satisfies StoredDocument });
    } else {
      refused.push(...outcome.problems);
      store.set({
        id: slug,
        digest: `${digest}-refused`,
        data: { failure: reportText(outcome.problems, readLines) } satisfies StoredDocument,
      });
    }
  }
  for (const slug of store.keys()) if (!documents.has(slug)) store.delete(slug);
  meta.set('problems', String(refused.length));
  if (refused.length === 0) return;
  const error = new ContentRefusedError(
    refused.length,
    `${shownRoot}/${kindFolders[id]}`,
    reportText(refused, readLines),
  );
  if (!serving) throw error;
  logger.error(error.message);
}

/** Whether the store and the cache already have a document that the first step of this build found sound. */
function isStored(
  entry: { readonly digest?: string | number | undefined } | undefined,
  key: string | undefined,
): boolean {
  return (
    key !== undefined && entry?.digest === key && isCached('fields', key) && isCached('bodies', key)
  );
}
