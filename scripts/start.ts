/** npm start: makes the site and serves it at http://localhost:4321. */
import { preview } from 'astro';
import { buildSite } from '../src/publish/index.ts';
import { runStep } from './run.ts';

await runStep(async () => {
  const report = await buildSite((step) => console.log(`${step} ...`));
  const server = await preview({
    outDir: report.folder,
    server: { port: 4321 },
    logLevel: 'error',
  });
  console.log(
    `\nCrosswalk, ${report.cases} cases, is open at http://localhost:${server.port}${(await import('../src/site/this-site.ts')).site.base}`,
  );
  console.log('Press Ctrl-C to stop.');
});
