/** The files that the site's scripts fetch, as classic scripts that hold them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packOf, type PackCounts } from '../runtime/pack-name.ts';
import { sumOf, type PackedFile, type PackedFiles } from '../runtime/site-data.ts';

/** Files in a pack of a large group. */
const inOnePack = 48;

/** Kinds of file that are text; the rest goes in as base64. */
const isText = /\.(?:json|txt|mdx|csv)$/;

/** @param paths of every file that scripts may fetch */
export function packCounts(paths: readonly string[]): PackCounts {
  const packs = (start: string, end: string) =>
    Math.max(
      1,
      Math.ceil(
        paths.filter((each) => each.startsWith(start) && each.endsWith(end)).length / inOnePack,
      ),
    );
  return {
    fragments: packs('pagefind/fragment/', '.pf_fragment'),
    cases: packs('cases/', '.mdx'),
  };
}

/**
 * @param folder of the built site
 * @returns scripts by their paths below the data folder
 */
export function dataScripts(
  folder: string,
  paths: readonly string[],
  counts: PackCounts,
): ReadonlyMap<string, string> {
  const packs = Map.groupBy(paths, (path) => packOf(path, counts));
  return new Map(
    [...packs].map(([script, held]) => {
      const files: PackedFiles = Object.fromEntries(
        held.map((path) => [path, packed(readFileSync(join(folder, path)), path)]),
      );
      return [script, `crosswalkEdition.give(${JSON.stringify(files)},${sumOf(files)});\n`];
    }),
  );
}

function packed(bytes: Buffer, path: string): PackedFile {
  return isText.test(path)
    ? { text: bytes.toString('utf8') }
    : { base64: bytes.toString('base64') };
}
