/** The second step of a build: Astro makes the pages; what no longer belongs is removed. */
import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';

/** Folders inside the site that later steps fill. */
const ofLaterSteps = ['pagefind', 'search/facets.json', 'search/words.txt', 'search/subjects.json'];

export async function renderSite(folder: string): Promise<void> {
  const written = new Set<string>();
  await rm(join(folder, 'assets'), { recursive: true, force: true });
  await build({ outDir: folder, logLevel: 'warn', integrations: [recordFiles(folder, written)] });
  await removeOrphans(folder, written);
}

/** Notes every file that belongs to this build: pages, their assets, and public files. */
function recordFiles(folder: string, written: Set<string>): AstroIntegration {
  return {
    name: 'crosswalk-record-files',
    hooks: {
      'astro:build:done': async ({ assets, pages }) => {
        for (const urls of assets.values())
          for (const url of urls) written.add(below(folder, fileURLToPath(url)));
        for (const { pathname } of pages)
          written.add(join(pathname, 'index.html').split(sep).join('/'));
        for (const file of await filesIn('public')) written.add(file);
        for (const file of await filesIn(join(folder, 'assets'))) written.add(`assets/${file}`);
      },
    },
  };
}

function below(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((each) => each.isFile())
    .map((each) => below(folder, join(each.parentPath, each.name)));
}

async function removeOrphans(folder: string, written: ReadonlySet<string>): Promise<void> {
  const orphans = (await filesIn(folder)).filter(
    (file) => !written.has(file) && !ofLaterSteps.some((part) => file.startsWith(part)),
  );
  for (const file of orphans) await rm(join(folder, file));
}
