/** The comment on a pull request, from a report that may have been made to attack it. */
import { z } from 'zod';

/** Begins every comment, so that it can be found again and renewed. */
export const commentMark = '<!-- crosswalk-content-check -->';

/** Problems shown; the rest is counted. */
const mostShown = 20;

const reported = z.object({
  file: z.string().max(300),
  rule: z.string().regex(/^[a-z-]{1,30}\/[a-z-]{1,40}$/),
  severity: z.enum(['error', 'warning']),
  message: z.string().max(2000),
  place: z
    .object({ line: z.int().min(1).max(100_000), column: z.int().min(1).max(100_000) })
    .optional(),
  suggestion: z.string().max(300).optional(),
  allowed: z.string().max(4000).optional(),
  mend: z.string().max(600).optional(),
});

const reportSchema = z.object({ problems: z.array(reported).max(5000) });

type Reported = z.infer<typeof reported>;

/** Largest report that is read, in characters. */
const longestReport = 5_000_000;

/**
 * @param report text of report.json: hostile
 * @returns Markdown in which nothing of the report can be a link, a mention, a picture or markup
 */
export function commentOn(report: string): string {
  const problems = readReport(report);
  if (problems === undefined) {
    return `${commentMark}\n**The check gave no report that can be read.** An editor will look at it.\n`;
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - errors.length;
  const shown = [...errors, ...problems.filter(({ severity }) => severity === 'warning')].slice(
    0,
    mostShown,
  );
  return [
    commentMark,
    headline(errors.length, warnings),
    '',
    ...shown.map(describe),
    ...(problems.length > shown.length ? [`And ${problems.length - shown.length} more.`, ''] : []),
    'To check again, change the file and save it here; to check on your own machine, run `npm run check:content`.',
    '',
  ].join('\n');
}

function readReport(report: string): readonly Reported[] | undefined {
  if (report.length > longestReport) return undefined;
  try {
    const parsed = reportSchema.safeParse(JSON.parse(report));
    return parsed.success ? parsed.data.problems : undefined;
  } catch {
    return undefined;
  }
}

function headline(errors: number, warnings: number): string {
  const also =
    warnings === 0 ? '' : ` ${count(warnings, 'warning')}: worth a look, they stop nothing.`;
  if (errors === 0)
    return `**The content check passed.** Thank you; an editor will read it next.${also}`;
  return `**The content check found ${count(errors, 'thing')} to mend.** Nothing is lost.${also}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function describe({
  file,
  place,
  severity,
  rule,
  message,
  suggestion,
  allowed,
  mend,
}: Reported): string {
  const where = `${file.replace(/^.*?content\//, 'content/')}${place ? `:${place.line}:${place.column}` : ''}`;
  return [
    `- ${severity === 'error' ? 'Mend' : 'Consider'} ${code(where)} (${code(rule)})  `,
    `  ${code(message)}  `,
    ...(suggestion === undefined ? [] : [`  Did you mean ${code(suggestion)}?  `]),
    ...(allowed === undefined ? [] : [`  Allowed: ${code(allowed.slice(0, 600))}  `]),
    ...(mend === undefined ? [] : [`  Write: ${code(mend)}  `]),
    '',
  ].join('\n');
}

/**
 * A code span that its text cannot leave: one line, no back-ticks, no control or direction characters. GitHub
 * makes no links, mentions or references within one.
 */
function code(text: string): string {
  const plain = text

    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replaceAll('`', 'ˋ')
    .trim();
  return `\`${plain === '' ? ' ' : plain}\``;
}
