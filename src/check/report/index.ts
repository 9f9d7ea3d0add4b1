/** The forms in which problems are reported. */
import type { Problem } from '../problem.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

/** @param linesOf lines of a file for the code frame, or none when it cannot be shown */
export type Report = (
  problems: readonly Problem[],
  linesOf: (file: string) => readonly string[] | undefined,
) => string;

/** Every format by its name on the command line. */
export const reports = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
} as const satisfies Readonly<Record<string, Report>>;

export type ReportFormat = keyof typeof reports;
