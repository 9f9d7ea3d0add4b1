/** npm run build: makes the site in dist/, or in the folder that is named after it. */
import { relative, resolve } from 'node:path';
import { buildSite } from '../src/publish/index.ts';
import { runStep } from './run.ts';

await runStep(async () => {
  const folder = resolve(process.argv[2] ?? 'dist');
  const report = await buildSite((step) => console.log(`${step} ...`), folder);
  const size = `${(report.bytes / 1e6).toFixed(1)} MB`;
  const indexSize = `${(report.indexBytes / 1e6).toFixed(1)} MB`;
  console.log(
    `\nMade ${relative('', folder)}/: ${report.cases} cases, ${report.pages} pages, ${size}, of which ${indexSize} for search.`,
  );
});
