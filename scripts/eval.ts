/** npm run eval: how well search does on the judged set, plain Pagefind beside ours; see test/judged/README.md. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateDocuments, evaluateSite } from '../src/search/eval/index.ts';
import { reportJson, reportText, shortfalls } from '../src/search/eval/report.ts';
import { vocabulary } from '../src/site/this-site.ts';
import { runStep } from './run.ts';

await runStep(async () => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      docs: { type: 'string' },
      queries: { type: 'string', default: 'test/judged/queries.jsonl' },
      qrels: { type: 'string', default: 'test/judged/qrels.txt' },
      json: { type: 'boolean', default: false },
    },
  });
  const comparison =
    values.docs === undefined
      ? await evaluateSite(resolve(values.site), values)
      : await evaluateDocuments(resolve(values.docs), values, vocabulary);
  console.log(values.json ? reportJson(comparison) : reportText(comparison));
  // The targets are for the published cases: another collection is only measured.
  const short = values.docs === undefined ? shortfalls(comparison) : [];
  for (const each of short) console.error(`Below the target: ${each}.`);
  if (short.length > 0) process.exitCode = 1;
});
