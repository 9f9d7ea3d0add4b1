/** Fetches what is compared of a case: the one place in which the comparison asks for a file. */
import type { ComparedCase } from '../compared-case.ts';
import type { Selection } from '../selection.ts';

/** The case, or why there is none: `unknown` when the site has no such case. */
export type Loaded =
  | { readonly slug: string; readonly case: ComparedCase }
  | { readonly slug: string; readonly missing: 'unknown' | 'failed' };

const known = new Map<string, Promise<Loaded>>();

function loadCase(base: string, slug: string): Promise<Loaded> {
  const found = known.get(slug) ?? fetchCase(base, slug);
  known.set(slug, found);
  void found.then((loaded) => {
    if ('missing' in loaded) known.delete(slug);
  });
  return found;
}

/**
 * The cases of a selection; one that is missing gives its place to one that was left out.
 *
 * @param base path of the site, ending in a slash
 * @returns what was looked for, in order, and what there is still no place for
 */
export async function loadCases(
  base: string,
  { kept, left }: Selection,
): Promise<{ readonly loaded: readonly Loaded[]; readonly left: readonly string[] }> {
  const loaded = await Promise.all(kept.map((slug) => loadCase(base, slug)));
  const places = loaded.filter((each) => 'missing' in each).length;
  if (places === 0 || left.length === 0) return { loaded, left };
  const next = { kept: left.slice(0, places), left: left.slice(places), refused: [] };
  const more = await loadCases(base, next);
  return { loaded: [...loaded, ...more.loaded], left: more.left };
}

async function fetchCase(base: string, slug: string): Promise<Loaded> {
  try {
    const response = await fetch(`${base}compare/${slug}.json`);
    if (response.status === 404) return { slug, missing: 'unknown' };
    if (!response.ok) return { slug, missing: 'failed' };
    return { slug, case: (await response.json()) as ComparedCase };
  } catch {
    return { slug, missing: 'failed' };
  }
}
