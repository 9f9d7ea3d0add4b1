/** While serving for development, search works on the index of the last build. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Parts of a built site that only a build can make. */
const builtParts = ['pagefind/', 'search/facets.json', 'search/words.txt', 'search/subjects.json'];

export function searchInDevelopment(): AstroIntegration {
  return {
    name: 'crosswalk-search-in-development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const base = server.config.base;
        const site = resolve('dist');
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(
            base.length,
          );
          const file = join(site, path);
          const wanted =
            builtParts.some((part) => path.startsWith(part)) && file.startsWith(site + sep);
          if (!wanted || !existsSync(file) || !statSync(file).isFile()) return next();
          response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
