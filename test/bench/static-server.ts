/** Serves a built site as a static host would: compressed, with lasting caches for files that carry a digest in their name. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { contentTypes } from '../content-types.ts';

/** How a host compresses: many only with gzip, the others with Brotli where the browser takes it. */
export type Encoding = 'gzip' | 'br';

export interface ServedSite {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Kinds of file that hosts compress; all others are compressed already. */
const compressible = /^(?:text\/|application\/(?:json|xml|manifest\+json|wasm)|image\/svg)/;

const lasting = 'public, max-age=31536000, immutable';
const brief = 'public, max-age=600';

function compress(bytes: Uint8Array, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br'
    ? promisify(brotliCompress)(bytes)
    : promisify(gzip)(bytes, { level: 9 });
}

/** @param base path under which the site is to be found */
export async function serveSite(
  folder: string,
  base: string,
  encoding: Encoding,
): Promise<ServedSite> {
  const compressed = new Map<string, Promise<Buffer>>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = await fileAt(folder, base, path);
    const { file, bytes } = found ?? {
      file: '404.html',
      bytes: await readFile(join(folder, '404.html')),
    };
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', type);
    response.setHeader(
      'cache-control',
      /^assets\/|^pagefind\/(?:fragment|index)\//.test(file) ? lasting : brief,
    );
    if (!compressible.test(type) || !request.headers['accept-encoding']?.includes(encoding))
      return response.end(bytes);
    const body = compressed.get(file) ?? compress(bytes, encoding);
    compressed.set(file, body);
    response.setHeader('content-encoding', encoding);
    response.setHeader('vary', 'accept-encoding');
    return response.end(await body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface FoundFile {
  /** Path below the folder, with slashes. */
  readonly file: string;
  readonly bytes: Buffer;
}

async function fileAt(folder: string, base: string, path: string): Promise<FoundFile | undefined> {
  if (!path.startsWith(base)) return undefined;
  const below = path.slice(base.length);
  const file = normalize(below === '' || below.endsWith('/') ? `${below}index.html` : below);
  if (file.startsWith('..')) return undefined;
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  return bytes && { file: file.split(sep).join('/'), bytes };
}
