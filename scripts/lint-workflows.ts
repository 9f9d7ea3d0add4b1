/** Part of npm run check: actionlint over the workflows, and every action pinned by the hash of a commit. */
import { readFileSync, readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';

const folder = '.github/workflows';
const lint = await createLinter();
const faults: string[] = [];

for (const name of readdirSync(folder)) {
  const path = `${folder}/${name}`;
  const text = readFileSync(path, 'utf8');
  faults.push(
    ...lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column} ${message}`),
  );
  for (const [index, line] of text.split('\n').entries()) {
    const used = /\buses:\s*(\S+)/.exec(line)?.[1];
    if (used !== undefined && !/@[0-9a-f]{40}$/.test(used)) {
      faults.push(
        `${path}:${index + 1} Unexpected "${used}", expected an action pinned by the hash of its commit`,
      );
    }
  }
}

for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
