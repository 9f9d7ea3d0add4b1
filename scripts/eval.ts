/** npm run eval: how well search does on the judged set, plain Pagefind beside ours; see test/judged/README.md. */
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateDocuments, evaluateSite } from '../src/search/eval/index.ts';
import { publishedFrom } from '../src/search/eval/published.ts';
import { reportJson, reportText, type Comparison } from '../src/search/eval/report.ts';
import { shortfalls } from '../src/search/eval/targets.ts';
import { vocabulary } from '../src/site/this-site.ts';
import { runStep } from './run.ts';

const judged = {
  queries: 'test/judged/queries.jsonl',
  qrels: 'test/judged/qrels.txt',
} as const;

await runStep(async () => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      docs: { type: 'string' },
      queries: { type: 'string', default: judged.queries },
      qrels: { type: 'string', default: judged.qrels },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const site = resolve(values.site);
  const comparison =
    values.docs === undefined
      ? await evaluateSite(site, values)
      : await evaluateDocuments(resolve(values.docs), values, vocabulary);
  console.log(values.json ? reportJson(comparison) : reportText(comparison));
  // The targets are for the judged set of the published cases: anything else is only measured.
  const isJudgedSet = values.docs === undefined && values.queries === judged.queries;
  if (values.write && isJudgedSet) await write(comparison, site);
  const short = isJudgedSet ? shortfalls(comparison) : [];
  for (const each of short) console.error(`Below the target: ${each}.`);
  if (short.length > 0) process.exitCode = 1;
});

/** Puts the figures where the page about search takes them from. */
async function write(comparison: Comparison, site: string): Promise<void> {
  const cases = await readdir(join(site, 'cases'), { withFileTypes: true });
  const published = publishedFrom(comparison, {
    measured: new Date().toISOString().slice(0, 10),
    cases: cases.filter((each) => each.isDirectory()).length,
  });
  const file = resolve('src/search/eval/figures.json');
  await writeFile(file, `${JSON.stringify(published, null, 2)}\n`);
  console.error(`Written: ${file}`);
}
