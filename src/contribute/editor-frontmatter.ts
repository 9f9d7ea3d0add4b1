/**
 * What Astro's extension for editors reads to complete and check fields while one types: which files belong to which
 * collection, and the JSON Schema of each. It lies in `.astro/`, which is made anew on every machine, since it holds
 * whole addresses of files.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kinds } from '../check/kinds/index.ts';
import { writeWhole } from '../loader/write-whole.ts';
import { documentJsonSchema } from '../model/json-schema.ts';
import { kindFolders, kindIds } from '../model/kind.ts';
import { contentRoot } from '../site/content-root.ts';
import { vocabulary } from '../site/this-site.ts';

const folder = resolve('.astro/collections');

/** Collections of files with fields, by the name of their folder below the content. */
const collections = Object.fromEntries(
  kindIds.map((id) => [kindFolders[id], documentJsonSchema(kinds[id], vocabulary)]),
);

/** To be called again whenever a file has been added. */
export async function wireEditors(): Promise<void> {
  const entries: Record<string, string> = {};
  for (const [name, schema] of Object.entries(collections)) {
    await writeWhole(join(folder, `${name}.schema.json`), JSON.stringify(schema));
    for (const file of filesOf(name)) entries[addressOf(file)] = name;
  }
  const manifest = {
    collections: Object.keys(collections).map((name) => ({ hasSchema: true, name })),
    entries,
  };
  await writeWhole(join(folder, 'collections.json'), JSON.stringify(manifest));
}

function filesOf(collection: string): readonly string[] {
  const root = resolve(contentRoot, collection);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? [join(root, each.name, 'index.mdx')] : [],
  );
}

/** As the extension compares it: not encoded, in small letters. */
function addressOf(file: string): string {
  return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}
