/** The benchmarks, in the order in which they run, and the tables that they print. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { browserSearchTable, measureBrowserSearch } from './browser-search.ts';
import { buildsTable, measureBuilds } from './builds.ts';
import { checkTable, measureCheck } from './check.ts';
import { lighthouseTable, measureLighthouse } from './lighthouse.ts';
import { measurePages, pagesTable } from './pages.ts';
import { measureSearch, searchTable } from './search.ts';
import { generatedSite, realSite } from './site.ts';

export const benchNames = [
  'build',
  'check',
  'pages',
  'search',
  'lighthouse',
  'browser-search',
] as const;
type BenchName = (typeof benchNames)[number];

const onRealSite: readonly BenchName[] = ['pages', 'search', 'lighthouse'];

export interface BenchWishes {
  readonly only: readonly BenchName[];
  /** Numbers of generated cases. */
  readonly sizes: readonly number[];
  /** A built site to measure pages and searches on; one is built when none is named. */
  readonly site: string | undefined;
}

/** Within the project: Astro keeps what it compiles beside the pages only there, and builds may then run side by side. */
const workshop = resolve('.build/bench');

/** @returns the file that holds all figures */
export async function runBenches(
  { only, sizes, site }: BenchWishes,
  print: (text: string) => void,
): Promise<string> {
  const figures: Record<string, unknown> = {
    node: process.version,
    date: new Date().toISOString(),
  };
  if (only.includes('build')) {
    const builds = await measureBuilds(sizes, workshop, ({ cases, situation, withoutIndex }) =>
      print(
        `Built ${cases} cases, ${situation}: ${withoutIndex.toFixed(1)} s before and after the index ...`,
      ),
    );
    figures['build'] = builds;
    print(`\n${buildsTable(builds)}\n`);
  }
  if (only.includes('check'))
    print(`\n${checkTable((figures['check'] = await measureCheck(workshop)))}\n`);
  if (only.includes('browser-search')) {
    print('Making the site that searching in a browser is measured on ...');
    const large = await generatedSite(workshop, Math.max(...sizes), site);
    const searched = await measureBrowserSearch(large.folder, large.base);
    figures['browser-search'] = searched;
    print(`\n${browserSearchTable(searched)}\n`);
  }
  if (onRealSite.some((name) => only.includes(name))) {
    print('Making the site that pages are measured on ...');
    const real = await realSite(workshop, site);
    if (only.includes('pages'))
      print(`\n${pagesTable((figures['pages'] = await measurePages(real)))}\n`);
    if (only.includes('search'))
      print(`\n${searchTable((figures['search'] = await measureSearch(real)))}\n`);
    if (only.includes('lighthouse'))
      print(`\n${lighthouseTable((figures['lighthouse'] = await measureLighthouse(real)))}\n`);
  }
  await rm(workshop, { recursive: true, force: true });
  await mkdir('.build', { recursive: true });
  const file = join('.build', 'bench.json');
  await writeFile(file, JSON.stringify(figures, null, 2));
  return file;
}
