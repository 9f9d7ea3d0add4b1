/** npm run check:content: the gate over files and folders. Exit 0 clean, 1 problems in the content, 2 usage, 3 a fault of ours. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reports, type ReportFormat } from '../src/check/report/index.ts';
import { guard } from '../src/guard/index.ts';
import { mendFiles } from '../src/guard/mend.ts';
import { kindIds, type ByKind } from '../src/model/kind.ts';
import { readLines } from '../src/loader/read-lines.ts';

const usage = `npm run check:content -- [paths...] [--format ${Object.keys(reports).join('|')}] [--fix] [--stdin-filepath FILE]

Checks cases, guides, sheets, discussions, adoptions and offers: files, folders of one, folders of many,
or a content folder (default: content).
--fix                  mends what is safe in the fields: dates, lists, spaces, quotation marks round names
--stdin-filepath FILE  reads the text of FILE from standard input`;

const contentErrors: ReadonlySet<string> = new Set(['SiteSettingsError', 'VocabularyError']);

try {
  process.exitCode = await run();
} catch (error) {
  const { name, message, code } = error as Error & { readonly code?: string };
  const isUsage = name === 'UnusablePathError' || code?.startsWith('ERR_PARSE_ARGS') === true;
  console.error(isUsage ? `${message}\n\n${usage}` : contentErrors.has(name) ? message : error);
  process.exitCode = isUsage ? 2 : contentErrors.has(name) ? 1 : 3;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'stdin-filepath': { type: 'string' },
      fix: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!Object.hasOwn(reports, values.format)) {
    console.error(
      `--format: Unexpected "${values.format}", expected one of ${Object.keys(reports).join(', ')}\n\n${usage}`,
    );
    return 2;
  }
  const format = values.format as ReportFormat;
  const stdin = values['stdin-filepath'];
  const paths =
    stdin === undefined ? (positionals.length === 0 ? ['content'] : positionals) : [stdin];
  const text = stdin === undefined ? undefined : readFileSync(0, 'utf8');
  if (values.fix === true && text === undefined) {
    for (const { file, mends } of await mendFiles(paths)) {
      for (const { line, what } of mends) console.error(`${file}:${line} mended: ${what}`);
    }
  }
  const { problems, checked } = await guard(paths, text);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const report = reports[format](problems, text === undefined ? readLines : () => text.split('\n'));
  if (report !== '') console.log(report);
  if (format === 'text')
    console.log(
      `${report === '' ? '' : '\n'}${whatWasChecked(checked)}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`,
    );
  return errors === 0 ? 0 : 1;
}

function whatWasChecked(checked: ByKind<number>): string {
  const counts = kindIds
    .filter((kind) => checked[kind] > 0)
    .map((kind) => count(checked[kind], kind));
  return counts.length === 0 ? 'Nothing to check' : counts.join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
