/** npm run dev: serves the site and shows every change at once; search works on the last build. PORT chooses another port. */
import { existsSync } from 'node:fs';
import { dev } from 'astro';
import { wireEditors } from '../src/contribute/editor-frontmatter.ts';
import { runStep } from './run.ts';

await runStep(async () => {
  if (!existsSync('dist/pagefind'))
    console.log('Search will work after the first "npm run build".');
  await wireEditors();
  await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
});
