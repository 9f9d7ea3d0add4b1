/** npm run offline: makes the offline editions of the built site. Exit 0 done, 1 something to mend first, 2 usage, 3 a fault of ours. */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editions, makeEditions } from '../src/offline/index.ts';
import { OfflineRefusal } from '../src/offline/refusals.ts';
import { editionTable } from '../src/offline/table.ts';

const known = editions.map(({ id }) => id);

const usage = `npm run offline -- [--only ${known.join(',')}] [--site dist] [--to dist-offline]`;

try {
  process.exitCode = await run();
} catch (error) {
  const isUsage = (error as { readonly code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
  const isRefusal = error instanceof OfflineRefusal;
  console.error(isUsage ? `${String(error)}\n\n${usage}` : isRefusal ? error.message : error);
  process.exitCode = isUsage ? 2 : isRefusal ? 1 : 3;
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: known.join(',') },
      site: { type: 'string', default: 'dist' },
      to: { type: 'string', default: 'dist-offline' },
    },
  });
  const wanted = values.only.split(',').map((each) => each.trim());
  const unknown = wanted.filter((each) => !known.some((id) => id === each));
  if (unknown.length > 0) {
    console.error(
      `--only: Unexpected "${unknown.join(', ')}", expected one or more of ${known.join(', ')}, with commas between them\n\n${usage}`,
    );
    return 2;
  }
  const to = resolve(values.to);
  const report = await makeEditions({
    from: resolve(values.site),
    to,
    only: editions.filter(({ id }) => wanted.includes(id)),
    mustMakeAll: process.env['CI'] === 'true',
    say: (step) => console.log(step),
  });
  console.log(`\n${editionTable(report)}\n\nAll of it is in ${relative('', to)}/.`);
  return 0;
}
