/** Which files of the built site an installed reader needs, and what a host would say that they are. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { withoutEditions } from '../slots.ts';
import { appFolder } from './app-file.ts';
import type { PackedFile } from './write-pack.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.ris': 'text/plain; charset=utf-8',
  '.mdx': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

const unknown = 'application/octet-stream';

/** What nobody reads from a page: for search engines, social networks, and the editions themselves. */
const leftOut: readonly RegExp[] = [
  /^(?:robots\.txt|sitemap\.xml|app-worker\.js)$/,
  /^cases\/([^/]+)\/\1\.png$/,
  new RegExp(`^${appFolder}`),
  /^offline\/(?!index\.html$)[^/]+$/,
];

/** @param folder of the built site, whether its editions have been put into it or not */
export function packContents(folder: string): readonly PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !leftOut.some((pattern) => pattern.test(path)))
    .sort()
    .map((path) => ({
      path,
      type: mediaTypes[extname(path)] ?? unknown,
      bytes: contentOf(folder, path),
    }));
}

/** The page of the editions goes in as it was before they were made: it cannot hold its own checksum. */
function contentOf(folder: string, path: string): Uint8Array {
  const bytes = readFileSync(join(folder, path));
  return path === 'offline/index.html'
    ? Buffer.from(withoutEditions(bytes.toString('utf8')))
    : bytes;
}
