/** Problems for a person at a terminal or in a browser: place, frame, why, what is allowed, how to mend it. */
import type { Problem } from '../problem.ts';

/** @param linesOf lines of a file for the code frame, or none when the file cannot be shown */
export function reportText(
  problems: readonly Problem[],
  linesOf: (file: string) => readonly string[] | undefined,
): string {
  return problems.map((problem) => describe(problem, linesOf(problem.file))).join('\n\n');
}

function describe(problem: Problem, lines: readonly string[] | undefined): string {
  const { file, place, severity, rule, message } = problem;
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  return [
    `${where} ${severity} ${rule}`,
    `  ${message}`,
    ...(place && lines ? frame(place.line, place.column, lines) : []),
    ...(problem.suggestion === undefined ? [] : [`  Did you mean "${problem.suggestion}"?`]),
    ...(problem.allowed === undefined ? [] : [`  Allowed: ${problem.allowed}`]),
    ...(problem.mend === undefined ? [] : [`  Write: ${problem.mend}`]),
    `  Why: ${problem.why}`,
  ]
    .map((line) => escapeControls(line.replaceAll('\n', '\n    ')))
    .join('\n');
}

const widest = 100;

function frame(line: number, column: number, lines: readonly string[]): readonly string[] {
  const text = (lines[line - 1] ?? '').replaceAll('\t', '→');
  const start = Math.max(0, column - 1 - 60);
  const shown = text.slice(start, start + widest);
  const number = String(line);
  return [
    `  ${number} | ${shown}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(column - 1 - start)}^`,
  ];
}

/**
 * Makes control and direction characters visible, and keeps any line of output from beginning with `::`,
 * which a build service would take for a command.
 */
export function escapeControls(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line

        .replace(
          /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu,
          (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
        )
        .replace(/^(\s*)::/, '$1: :'),
    )
    .join('\n');
}
