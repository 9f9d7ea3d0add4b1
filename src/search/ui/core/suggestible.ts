/** What can be suggested, fetched when somebody begins to type. */
import { readConcepts, type ConceptFile } from '../../query/concept-file.ts';
import type { Suggestible, TitleFile } from '../../query/suggestions.ts';

let known: Promise<Suggestible> | undefined;

/** Nothing to suggest when it does not arrive: the field works without. */
export function fetchSuggestible(base: string): Promise<Suggestible> {
  known ??= read(base);
  return known;
}

async function read(base: string): Promise<Suggestible> {
  const [concepts, titles] = await Promise.all([
    fetched<ConceptFile>(`${base}search/concepts.json`),
    fetched<TitleFile>(`${base}search/titles.json`),
  ]);
  return { concepts: readConcepts(concepts), titles };
}

async function fetched<List extends readonly unknown[]>(address: string): Promise<List | []> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? ((await response.json()) as List) : [];
}
