/** Fetches what searching needs: the facet table always, Pagefind once there is something to search for. */
import type { Lexicon } from '../../concepts/lexicon.ts';
import { traitLexicon, type Trait, type TraitFile } from '../../query/asked-traits.ts';
import {
  conceptLexicon,
  readConcepts,
  type ConceptFile,
  type SearchedConcept,
} from '../../query/concept-file.ts';
import { readFacetTable, type FacetFile, type FacetTable } from '../../query/facet-table.ts';
import { finderOver, type Finder } from '../../query/find.ts';
import { parseFragment, type Fragment } from '../../query/fragment.ts';
import { indexOptions, type SearchIndex } from '../../query/search-index.ts';
import { readSubjects, type SubjectFile } from '../../query/subjects.ts';
import { readWordList, type WordCounts } from '../../query/word-list.ts';

/** Pagefind's module, as far as it is used. */
interface Pagefind {
  createInstance(options: PagefindOptions): SearchIndex & { init(): Promise<void> };
}

type PagefindOptions = typeof indexOptions & {
  readonly basePath: string;
  /** Searching is off the main thread already. */
  readonly noWorker: true;
};

export interface Loading {
  finder(): Promise<Finder>;
  /** Begins to load the index and what is fetched beside it. */
  index(): Promise<SearchIndex>;
}

/** @param base path of the site, ending in a slash */
export function loadingFrom(base: string): Loading {
  const index = once(() => openIndex(base));
  const subjectFile = once(() => fetchSubjects(base));
  const fragments = new Map<string, Promise<Fragment>>();
  const fragment = (id: string) => {
    const known = fragments.get(id);
    if (known) return known;
    const fetching = fetchFragment(base, id);
    fragments.set(id, fetching);
    fetching.catch(() => fragments.delete(id));
    return fetching;
  };
  const finder = once(async () => {
    const table = await fetchTable(base);
    return finderOver({
      table,
      index: { search: async (term) => (await index()).search(term) },
      fragment,
      words: once(() => fetchWords(base)),
      lexicon: once(() => fetchLexicon(base)),
      traits: once(() => fetchTraits(base)),
      subjects: once(async () => readSubjects(await subjectFile(), table)),
    });
  });
  const indexAndSubjects = async () => (await Promise.all([index(), subjectFile()]))[0];
  return { finder, index: indexAndSubjects };
}

/** Does it at most once, unless it failed. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    made.catch(() => (made = undefined));
    return made;
  };
}

async function openIndex(base: string): Promise<SearchIndex> {
  const basePath = `${base}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  const index = pagefind.createInstance({ ...indexOptions, basePath, noWorker: true });
  await index.init();
  return index;
}

async function fetchTable(base: string): Promise<FacetTable> {
  const response = await fetched(`${base}search/facets.json`);
  return readFacetTable((await response.json()) as FacetFile);
}

/** Without the list no word is corrected: a search is worth more than its spelling. */
async function fetchWords(base: string): Promise<WordCounts> {
  const response = await fetch(`${base}search/words.txt`).catch(() => undefined);
  return readWordList(response?.ok ? await response.text() : '');
}

/** Without them words are searched, and no subject counts more than its words. */
async function fetchSubjects(base: string): Promise<SubjectFile> {
  const response = await fetch(`${base}search/subjects.json`).catch(() => undefined);
  return response?.ok ? ((await response.json()) as SubjectFile) : [];
}

/** Without it the page cannot say what else was searched, but searching goes on. */
async function fetchLexicon(base: string): Promise<Lexicon<SearchedConcept> | undefined> {
  const response = await fetch(`${base}search/concepts.json`).catch(() => undefined);
  if (!response?.ok) return undefined;
  return conceptLexicon(readConcepts((await response.json()) as ConceptFile));
}

/** Without them results say less about what they share with a query. */
async function fetchTraits(base: string): Promise<Lexicon<Trait> | undefined> {
  const response = await fetch(`${base}search/traits.json`).catch(() => undefined);
  return response?.ok ? traitLexicon((await response.json()) as TraitFile) : undefined;
}

async function fetchFragment(base: string, id: string): Promise<Fragment> {
  const response = await fetched(`${base}pagefind/fragment/${id}.pf_fragment`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const fragment = parseFragment(await decompressed(bytes));
  return { ...fragment, url: `${base}${fragment.url.replace(/^\//, '')}` };
}

/** Some servers decompress what they send by themselves. */
async function decompressed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isCompressed) return new TextDecoder().decode(bytes);
  return new Response(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text();
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}
