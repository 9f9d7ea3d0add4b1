/** Reads a built site, and refuses one that was not built, is only half there or cannot be searched. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FacetFile } from '../search/query/facet-table.ts';
import type { BuiltSite } from './edition.ts';
import { NotBuiltError } from './refusals.ts';
import { factsOf } from './site-facts.ts';

const dayInMilliseconds = 86_400_000;

/** What searching needs, besides the chunks that these files name. */
const searchFiles = ['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'search/words.txt'];

/** @throws NotBuiltError when something is missing */
export function readBuiltSite(folder: string): BuiltSite {
  const missing = (path: string) => !existsSync(join(folder, path));
  if (missing('index.html') || missing('sitemap.xml'))
    throw new NotBuiltError(`${folder} does not hold a built site: there is no home page in it.`);
  const facts = factsOf(folder);
  const lost = facts.pages.filter((page) => missing(join(page, 'index.html')));
  if (lost.length > 0)
    throw new NotBuiltError(
      `${folder} is only half built: ${lost.length} of ${facts.pages.length} pages are missing, the first of them ${lost[0] === '' ? 'the home page' : lost[0]}.`,
    );
  const { ids, published } = searchTable(folder, missing);
  const appeared = new Date(Math.max(...published) * dayInMilliseconds).toISOString().slice(0, 10);
  const date = facts.date > appeared ? facts.date : appeared;
  return { folder, base: facts.base, date, cases: ids.length };
}

/** @returns the table of the cases that can be found */
function searchTable(folder: string, missing: (path: string) => boolean): FacetFile {
  const table = 'search/facets.json';
  if (missing(table) || searchFiles.some(missing))
    throw new NotBuiltError(`${folder} has no search index: an edition would not search.`);
  const found = JSON.parse(readFileSync(join(folder, table), 'utf8')) as FacetFile;
  const { ids } = found;
  const lost = ids.filter((id) => missing(`pagefind/fragment/${id}.pf_fragment`));
  if (lost.length > 0)
    throw new NotBuiltError(
      `The search index of ${folder} is only half there: ${lost.length} of ${ids.length} cases are missing from it.`,
    );
  return found;
}
