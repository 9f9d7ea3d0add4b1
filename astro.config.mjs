/** How Astro builds the site. What a consortium may change is in content/site.yaml. */
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { searchInDevelopment } from './src/search/build/dev-integration.ts';
import { cacheRoot } from './src/site/cache-root.ts';
import { contentRoot } from './src/site/content-root.ts';
import { readSite } from './src/site/read.ts';

const site = readSite(contentRoot);

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  output: 'static',
  outDir: process.env.CROSSWALK_OUT ?? './.build/site',
  cacheDir: join(cacheRoot, 'astro'),
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  integrations: [searchInDevelopment()],
  vite: {
    // The largest chunk is the gate with its parser, which the form loads once somebody begins to write.
    build: { assetsInlineLimit: 0, emptyOutDir: false, chunkSizeWarningLimit: 800 },
    server: { fs: { strict: true } },
  },
});
