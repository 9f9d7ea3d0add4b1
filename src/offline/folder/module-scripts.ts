/** The site's modules as classic scripts: each a function that the edition's own module loader runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { init, parse } from 'es-module-lexer';
import { realmNames } from '../runtime/modules.ts';
import { pathBelow } from '../runtime/place.ts';

export interface ModuleScript {
  readonly path: string;
  /** Modules that it imports, as paths. */
  readonly needs: readonly string[];
  /** The classic script. */
  readonly script: string;
}

/**
 * @param folder of the built site
 * @param site address of the site online, ending in a slash
 * @returns the scripts by the paths of their modules
 */
export async function moduleScripts(
  folder: string,
  site: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, ModuleScript>> {
  const pathOf = (address: string) => pathBelow(site, new URL(address));
  const made = await Promise.all(
    paths.map((path) => moduleScript(folder, path, new URL(path, site).href, pathOf)),
  );
  return new Map(made.map((each) => [each.path, each]));
}

/** @param address of the module online @param pathOf path of a file of the site from its address */
async function moduleScript(
  folder: string,
  path: string,
  address: string,
  pathOf: (address: string) => string | undefined,
): Promise<ModuleScript> {
  await init;
  const { text, specifiers } = withoutImports(readFileSync(join(folder, path), 'utf8'));
  const needs = specifiers.flatMap((each) => pathOf(new URL(each, address).href) ?? []);
  const { code } = await transform(text, {
    format: 'cjs',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  const names = ['module', 'exports', 'require', 'importModule', 'importMeta', ...realmNames];
  return {
    path,
    needs,
    script: `crosswalkEdition.define(${JSON.stringify(path)},${JSON.stringify(needs)},function(${names.join(',')}){${code}});\n`,
  };
}

/** Every `import(...)` and `import.meta` under a name of ours; Vite's lists of what to fetch ahead are emptied. */
function withoutImports(source: string): {
  readonly text: string;
  readonly specifiers: readonly string[];
} {
  const [imports] = parse(source);
  let text = '';
  let done = 0;
  const specifiers: string[] = [];
  for (const { d: kind, ss: at, n: specifier } of imports) {
    if (kind === -1) {
      if (specifier !== undefined) specifiers.push(specifier);
      continue;
    }
    const [before, after] =
      kind === -2 ? ['import.meta', 'importMeta'] : ['import', 'importModule'];
    text += source.slice(done, at) + after;
    done = at + before.length;
  }
  return {
    text: (text + source.slice(done)).replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]'),
    specifiers,
  };
}
