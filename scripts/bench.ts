/** npm run bench: what building costs, what readers receive, and Lighthouse's scores. */
import { parseArgs } from 'node:util';
import { benchNames, runBenches } from '../test/bench/index.ts';
import { runStep } from './run.ts';

await runStep(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: benchNames.join(',') },
      sizes: { type: 'string', default: '30,1000,10000' },
      site: { type: 'string' },
    },
  });
  const unknown = values.only
    .split(',')
    .filter((name) => !benchNames.some((each) => each === name));
  if (unknown.length > 0) {
    console.error(
      `No benchmark is called ${unknown.join(', ')}; there are ${benchNames.join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  const file = await runBenches(
    {
      only: benchNames.filter((name) => values.only.split(',').includes(name)),
      sizes: values.sizes.split(',').map(Number),
      site: values.site,
    },
    (text) => console.log(text),
  );
  console.log(`All figures are in ${file}.`);
});
