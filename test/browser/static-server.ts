/** A plain web server for a folder, as a static host is: files, `index.html` in folders, the site's own 404. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { contentTypes } from '../content-types.ts';

export interface StaticServer {
  /** Address of the site with its base path, for example `http://127.0.0.1:40001/crosswalk/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * @param base path below which the folder is served; everything else is missing
 * @param heard told the path of each request
 */
export async function serveFolder(
  folder: string,
  base = '/',
  heard: (path: string) => void = () => undefined,
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    heard(pathname);
    const found = pathname.startsWith(base)
      ? fileFor(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined;
    const file = found ?? join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileFor(folder: string, path: string): string | undefined {
  const file = normalize(
    join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path),
  );
  const isInside = file.startsWith(folder + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
