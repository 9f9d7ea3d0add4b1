/** Sorts the files of a built site: what goes into the offline folder, and as what. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Contents {
  readonly pages: readonly string[];
  readonly sheets: readonly string[];
  /** Modules of the site, the search index's own among them. */
  readonly modules: readonly string[];
  /** What scripts may fetch. */
  readonly data: readonly string[];
  /** What pages and sheets may show or link to, as it is. */
  readonly others: readonly string[];
}

/** For search engines and hosts, or for the site online alone: its editions, its app, a page for wrong addresses. */
const onlyOnline =
  /^(?:404\.html|robots\.txt|sitemap[^/]*\.xml|(?:sw|[a-z-]*worker)\.js|app\/.*|offline\/(?!index\.html$).*)$|\.webmanifest$/;

const isData = /\.(?:json|txt|mdx)$/;

/** @param files of the built site, sorted */
export function contentsOf(folder: string, files: readonly string[]): Contents {
  const kept = files.filter((each) => !onlyOnline.test(each));
  const index = kept.filter((each) => each.startsWith('pagefind/'));
  const rest = kept.filter((each) => !each.startsWith('pagefind/'));
  const ending = (end: string) => rest.filter((each) => each.endsWith(end));
  const programs = usedPrograms(folder);
  return {
    pages: ending('.html'),
    sheets: ending('.css'),
    modules: [...ending('.js'), 'pagefind/pagefind.js'],
    data: [
      ...rest.filter((each) => isData.test(each)),
      ...index.filter((each) => !each.endsWith('.js') && (programs.has(each) || !isProgram(each))),
    ],
    others: rest.filter((each) => !/\.(?:html|css|js|json)$/.test(each)),
  };
}

function isProgram(path: string): boolean {
  return path.startsWith('pagefind/wasm.');
}

interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly wasm?: string | null }>>;
}

/** Pagefind comes with a program for each language, and one for all others; only some are needed. */
function usedPrograms(folder: string): ReadonlySet<string> {
  const entry = JSON.parse(
    readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
  ) as IndexEntry;
  const names = Object.values(entry.languages).map(({ wasm }) => wasm ?? 'unknown');
  return new Set(names.map((name) => `pagefind/wasm.${name}.pagefind`));
}
