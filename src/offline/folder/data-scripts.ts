/** The files that the site's scripts fetch, as classic scripts that hold them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupOf, packOf, type PackCounts } from '../runtime/pack-name.ts';
import { sumOf, type PackedFile, type PackedFiles } from '../runtime/site-data.ts';

/** Files in a pack of a large group. */
const inOnePack = 48;

/** Kinds of file that are text; the rest goes in as base64. */
const isText = /\.(?:json|txt|mdx|csv)$/;

/** Fewer files of a kind than this each have a script of their own. */
const smallestGroup = 8;

/** @param paths of every file that scripts may fetch */
export function packCounts(paths: readonly string[]): PackCounts {
  const groups = [...Map.groupBy(paths, groupOf)].flatMap(([group, files]) =>
    group === undefined || files.length < smallestGroup ? [] : [[group, files.length] as const],
  );
  return Object.fromEntries(
    groups.map(([group, files]) => [group, Math.ceil(files / inOnePack)] as const),
  );
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
