/** Answers the site's own fetches from the scripts that hold its files. */
import { hashOf, packOf, type PackCounts } from './pack-name.ts';
import type { ScriptLoader } from './scripts.ts';

/** Content of a file: text as it is, anything else in base64. */
export type PackedFile = { readonly text: string } | { readonly base64: string };

export type PackedFiles = Readonly<Record<string, PackedFile>>;

export interface SiteData {
  /** Called by a script of the edition with what it holds; a sum that is wrong means that it is damaged. */
  give(files: PackedFiles, sum: number): void;
  /** The fetch of scripts: only of the site's own files, only to read. */
  readonly fetch: typeof fetch;
}

export interface DataSurroundings {
  readonly loader: ScriptLoader;
  readonly counts: PackCounts;
  /** Folder of the data, below the edition's. */
  readonly folder: string;
  /** Path below the base of the site, or nothing for an address elsewhere. */
  pathOf(address: string): string | undefined;
  /** Whether the edition has a script that should hold the file. */
  has(path: string): boolean;
  /** Told when a file cannot be read. */
  failed(error: unknown): void;
}

export function siteData(surroundings: DataSurroundings): SiteData {
  const { loader, counts, folder, pathOf, has, failed } = surroundings;
  const files = new Map<string, PackedFile>();
  const packs = new Set<string>();
  const read = async (address: string): Promise<Response> => {
    const path = pathOf(address);
    if (path === undefined) throw new TypeError(`${address} is not a file of this edition`);
    if (!has(path)) return new Response(null, { status: 404 });
    const pack = packOf(path, counts);
    await loader.load(`${folder}${pack}`, () => packs.has(pack));
    const file = files.get(path);
    return file ? new Response(bodyOf(file)) : new Response(null, { status: 404 });
  };
  return {
    give(given, sum) {
      if (sumOf(given) !== sum) return;
      for (const [path, file] of Object.entries(given)) {
        files.set(path, file);
        packs.add(packOf(path, counts));
      }
    },
    fetch: async (what) => {
      try {
        return await read(what instanceof Request ? what.url : String(what));
      } catch (error) {
        failed(error);
        throw error;
      }
    },
  };
}

/** Of everything that a script holds, in its order. */
export function sumOf(files: PackedFiles): number {
  return hashOf(
    Object.entries(files)
      .flatMap(([path, file]) => [path, 'text' in file ? file.text : file.base64])
      .join('\n'),
  );
}

function bodyOf(file: PackedFile): BodyInit {
  return 'text' in file
    ? file.text
    : Uint8Array.from(atob(file.base64), (each) => each.charCodeAt(0));
}
