/** npm run check: every rule that a tool can keep, one tool after the other, all of them even when one fails. */
import { spawnSync } from 'node:child_process';

/** What is kept, and the tool that keeps it. */
const checks: readonly (readonly [string, string, ...string[]])[] = [
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['types of the service worker', 'tsc', '--project', 'src/offline/app/worker'],
  ['formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint and accessibility of markup', 'eslint', '--max-warnings', '0', '.'],
  ['one-way imports', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'scripts', 'test'],
  ['unused files, exports and packages', 'knip'],
  ['workflows', 'node', 'scripts/lint-workflows.ts'],
  [
    'links in the documents',
    'remark',
    '--frail',
    '--quiet',
    '--use',
    'remark-validate-links=repository:false',
    'README.md',
    'CONTRIBUTING.md',
  ],
];

const failed: string[] = [];
for (const [what, tool, ...parameters] of checks) {
  console.log(`\n${what} (${tool})`);
  const { status } = spawnSync(tool, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed.push(`${what} (${tool})`);
}
console.log(
  failed.length === 0 ? `\nAll ${checks.length} checks passed.` : `\nFailed: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
