/** Problems for programs: one JSON document, shape stable. */
import type { Problem } from '../problem.ts';

export function reportJson(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify({ errors, warnings: problems.length - errors, problems }, null, 2);
}
