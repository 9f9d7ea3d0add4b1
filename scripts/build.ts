/** npm run build: makes the site in dist/. */
import { buildSite } from '../src/publish/index.ts';
import { runStep } from './run.ts';

await runStep(async () => {
  const report = await buildSite((step) => console.log(`${step} ...`));
  const size = `${(report.bytes / 1e6).toFixed(1)} MB`;
  console.log(`\nMade dist/: ${report.cases} cases, ${report.pages} pages, ${size}, of which ${(report.indexBytes / 1e6).toFixed(1)} MB for search.`);
});
