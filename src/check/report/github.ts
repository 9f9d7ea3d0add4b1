/** Problems as annotations of GitHub's workflow commands: one line each, everything from content escaped. */
import type { Problem } from '../problem.ts';
import { escapeControls } from './text.ts';

export function reportGithub(problems: readonly Problem[]): string {
  return problems.map(annotation).join('\n');
}

function annotation({
  file,
  place,
  severity,
  rule,
  message,
  suggestion,
  allowed,
  mend,
}: Problem): string {
  const properties = [
    `file=${escapeProperty(file)}`,
    ...(place ? [`line=${place.line}`, `col=${place.column}`] : []),
    ...(place?.endLine === undefined ? [] : [`endLine=${place.endLine}`]),
    `title=${escapeProperty(rule)}`,
  ];
  const lines = [
    message,
    ...(suggestion === undefined ? [] : [`Did you mean "${suggestion}"?`]),
    ...(allowed === undefined ? [] : [`Allowed: ${allowed}`]),
    ...(mend === undefined ? [] : [`Write: ${mend}`]),
  ];
  return `::${severity} ${properties.join(',')}::${escapeData(lines.map(escapeControls).join('\n'))}`;
}

/** As GitHub's own toolkit escapes the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(escapeControls(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
