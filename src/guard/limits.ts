/** How much a single text may ask of the check, and what is said when it asks for more. */
import type { Problem, Rule } from '../check/problem.ts';

/** Longest time for one text, in milliseconds. */
export const mostMilliseconds = 10_000;

/** Largest heap of the checking process, in MiB. */
export const mostMebibytes = 512;

export const rules: readonly Rule[] = [
  {
    id: 'limits/time',
    title: `A text is checked within ${mostMilliseconds / 1000} seconds`,
    why: 'Texts that keep a parser busy without end would stop the site for everyone.',
    severity: 'error',
    example: {
      where: 'words',
      accepted: 'A text of some thousand words.',
      rejected: 'A text made to keep the parser busy.',
    },
  },
  {
    id: 'limits/crash',
    title: `A text is checked within ${mostMebibytes} MiB of memory, without ending the check`,
    why: 'Texts that exhaust a parser would stop the site for everyone.',
    severity: 'error',
    example: {
      where: 'words',
      accepted: 'A text of some thousand words.',
      rejected: 'A text made to exhaust the parser.',
    },
  },
];

/** @param what happened to the process that checked the file */
export function limitProblem(file: string, what: 'time' | 'crash'): Problem {
  const rule = rules.find(({ id }) => id === `limits/${what}`);
  return {
    file,
    rule: `limits/${what}`,
    severity: 'error',
    message:
      what === 'time'
        ? `Unexpected text that cannot be checked within ${mostMilliseconds / 1000} seconds, expected simpler markup`
        : 'Unexpected text that ended the check before its time, expected simpler markup',
    allowed:
      'Remove what was added last and check again; keep to paragraphs, lists, tables and links.',
    why: rule?.why ?? '',
  };
}
