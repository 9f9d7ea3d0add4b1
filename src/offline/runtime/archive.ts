/** The files of the site within the single file: packs of them, gzipped and in base64, opened one by one as they are needed. */
import { DamagedFileError } from './scripts.ts';

/** As it stands in the file. */
export interface ArchiveFile {
  /** Texts, many in a pack: a JSON object of path and text, gzipped. */
  readonly packs: readonly string[];
  /** Number of the pack of each text, in a gzipped JSON object. */
  readonly index: string;
  /** Everything else, as it is. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Archive {
  /** @returns nothing when there is no such file @throws DamagedFileError */
  text(path: string): Promise<string | undefined>;
  /** Texts and all else. @throws DamagedFileError */
  file(path: string): Promise<Blob | undefined>;
}

type Texts = Readonly<Record<string, string>>;

export function openArchive({ packs, index, files }: ArchiveFile): Archive {
  const opened = new Map<number, Promise<Texts>>();
  const numbers = open<Readonly<Record<string, number>>>(index);
  numbers.catch(() => undefined);
  const text = async (path: string): Promise<string | undefined> => {
    const number = (await numbers.catch(damaged(path)))[path];
    if (number === undefined) return undefined;
    const pack = opened.get(number) ?? open<Texts>(packs[number] ?? '');
    opened.set(number, pack);
    return (await pack.catch(damaged(path)))[path];
  };
  return {
    text,
    async file(path) {
      const whole = files[path];
      if (whole !== undefined) return new Blob([bytesOf(whole)], { type: typeOf(path) });
      const found = await text(path);
      return found === undefined ? undefined : new Blob([found], { type: typeOf(path) });
    },
  };
}

function damaged(path: string): () => never {
  return () => {
    throw new DamagedFileError(path);
  };
}

async function open<Content>(packed: string): Promise<Content> {
  const unzipped = new Blob([bytesOf(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unzipped).json()) as Content;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  csv: 'text/csv',
};

function typeOf(path: string): string {
  return types[/[^.]*$/.exec(path)?.[0] ?? ''] ?? 'application/octet-stream';
}
