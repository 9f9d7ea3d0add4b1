/**
 * Search over any built index folder from Node: the query code of the site with files in place of the network.
 *
 * `search('patron fines', { sector: 'public', filters: { workflow: ['circulation'] } })`
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { facetIds } from '../../model/facet.ts';
import { readFragments } from '../build/fragments.ts';
import { slugOf } from '../query/case-address.ts';
import { applyFacets, type Selection } from '../query/facets.ts';
import { readFacetTable, valuesOf, type FacetFile } from '../query/facet-table.ts';
import { look } from '../query/look.ts';
import { acrossTheStreet } from '../query/order.ts';
import { indexOptions } from '../query/search-index.ts';
import { readSubjects, type SubjectFile } from '../query/subjects.ts';
import { readWordList } from '../query/word-list.ts';
import { identifiersFile } from './documents.ts';
import { openNodeIndex } from './node-index.ts';

export interface SearchOptions {
  /** Values by facet: any of one facet, and of every facet. */
  readonly filters?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** The reader's own sector. */
  readonly sector?: string | undefined;
  /** Puts other sectors first, as the page does for a reader who has said which is theirs. */
  readonly outsideFirst?: boolean | undefined;
  /** Takes words as typed, and leaves out what others call the same thing. */
  readonly ownWordsOnly?: boolean | undefined;
}

export interface ScoredCase {
  /** Slug of a case, or the document's own identifier. */
  readonly id: string;
  readonly score: number;
}

/** A folder's index, opened once. */
export interface OpenSearch {
  /** Most relevant first. Scores fall with the rank and compare within one query only. */
  search(query: string, options?: SearchOptions): Promise<readonly ScoredCase[]>;
  readonly cost: { readonly searches: number; readonly bytes: number };
  /** Sectors of a case with their ancestors. */
  sectorsOf(id: string): readonly string[];
}

/** @param folder a built site, or what `indexDocuments` made */
export async function openSearch(folder: string): Promise<OpenSearch> {
  const index = await openNodeIndex(folder, indexOptions);
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const table = readFacetTable(JSON.parse(await read('search/facets.json')) as FacetFile);
  const ids = await identifiersIn(folder);
  const subjectFile = await read('search/subjects.json').catch(() => '[]');
  const subjects = readSubjects(JSON.parse(subjectFile) as SubjectFile, table);
  let wordBytes = 0;
  const words = async () => {
    const written = await read('search/words.txt');
    wordBytes = written.length;
    return readWordList(written);
  };
  const rows = new Map(Array.from({ length: table.size }, (_, row) => [ids(table.idOf(row)), row]));
  return {
    get cost() {
      return {
        searches: index.cost.searches,
        bytes: index.cost.bytes + wordBytes + subjectFile.length,
      };
    },
    sectorsOf: (id) => valuesOf(table, 'sector', rows.get(id) ?? -1),
    async search(query, { filters = {}, sector, outsideFirst = false, ownWordsOnly = false } = {}) {
      const question = { query, ownWordsOnly, asTyped: ownWordsOnly };
      const found = await look(question, {
        ear: { index, words },
        table,
        subjects: async () => subjects,
      });
      const passing = applyFacets(table, selectionOf(filters), found.rows).rows;
      const sides = acrossTheStreet(table, passing, outsideFirst ? sector : undefined);
      const ordered = sides.flatMap((side) => side.rows);
      return ordered.map((row, rank) => ({ id: ids(table.idOf(row)), score: 1 / (rank + 1) }));
    },
  };
}

const opened = new Map<string, Promise<OpenSearch>>();

/** Searches the folder that CROSSWALK_INDEX names, or `dist`; another one when `folder` is given. */
export async function search(
  query: string,
  options: SearchOptions & { readonly folder?: string } = {},
): Promise<readonly ScoredCase[]> {
  const folder = resolve(options.folder ?? process.env['CROSSWALK_INDEX'] ?? 'dist');
  const open = opened.get(folder) ?? openSearch(folder);
  opened.set(folder, open);
  return (await open).search(query, options);
}

function selectionOf(filters: NonNullable<SearchOptions['filters']>): Selection {
  const known = facetIds.flatMap((facet) => {
    const values = filters[facet];
    return values === undefined ? [] : [[facet, typeof values === 'string' ? [values] : values]];
  });
  return Object.fromEntries(known) as Selection;
}

/**
 * The name of each fragment's page: a slug, or what a collection of documents calls it.
 *
 * @param namesFolder where the collection's own names are, when they are not in the folder of the index
 */
export async function identifiersIn(
  folder: string,
  namesFolder = folder,
): Promise<(fragment: string) => string> {
  const names = JSON.parse(
    await readFile(join(namesFolder, identifiersFile), 'utf8').catch(() => '{}'),
  ) as Readonly<Record<string, string>>;
  const slugs = new Map(
    (await readFragments(join(folder, 'pagefind'))).map(({ id, fragment }) => [
      id,
      slugOf(fragment.url) ?? id,
    ]),
  );
  return (fragment) => {
    const slug = slugs.get(fragment) ?? fragment;
    return names[slug] ?? slug;
  };
}
