/** Stage 3: limits on the shape of the text, before any parser sees it, so that none can be made to hang. */
import { placesIn } from '../places.ts';
import type { Finding, Rule } from '../problem.ts';

const mostLines = 3000;
const longestLine = 8000;
const deepestIndent = 40;
const mostMarkers = 12;
const mostBrackets = 600;
const mostDelimiters = 60;

export const rules: readonly Rule[] = [
  {
    id: 'shape/lines',
    title: `At most ${mostLines} lines of at most ${longestLine} characters`,
    why: 'A text of this kind needs far less, and extreme shapes make programs slow.',
    severity: 'error',
    example: {
      where: 'words',
      accepted: 'A paragraph on one long line.',
      rejected: 'A line of 9,000 characters.',
    },
  },
  {
    id: 'shape/nesting',
    title: 'Lists, quotations and brackets are not nested without end',
    why: 'Deep nesting cannot be read on a page and can make a parser run for minutes.',
    severity: 'error',
    example: { where: 'part', accepted: '> Quoted.[1]', rejected: `${'> '.repeat(20)}Quoted.[1]` },
  },
  {
    id: 'shape/brace',
    title: 'No curly braces outside code',
    why: 'In MDX a brace begins a program. A case is text: nothing in it may be run.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: 'The template said `{name}`.[1]',
      rejected: 'Built on {process.env.HOME}.[1]',
    },
  },
  {
    id: 'shape/import',
    title: 'No import or export',
    why: 'In MDX these lines load programs. A case is text: nothing in it may be run.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: 'Importing the records took a week.[1]',
      rejected: 'import Chart from "./chart.jsx"',
    },
  },
];

/** @param text whole file with line ends as \n */
export function checkShape(text: string): readonly Finding[] {
  const placeOf = placesIn(text);
  const lines = text.split('\n');
  const findings: Finding[] = [];
  if (lines.length > mostLines) {
    findings.push({
      rule: 'shape/lines',
      severity: 'error',
      message: `Unexpected ${lines.length} lines, expected at most ${mostLines}`,
    });
  }
  let offset = 0;
  for (const line of lines) {
    const fault = faultOfLine(line);
    if (fault)
      findings.push({
        ...fault,
        severity: 'error',
        place: placeOf(offset, offset + Math.min(line.length, 80)),
      });
    offset += line.length + 1;
  }
  return [...findings, ...bracketFaults(text), ...codeFaults(text)].slice(0, 50);
}

function faultOfLine(line: string): Pick<Finding, 'rule' | 'message'> | undefined {
  if (line.length > longestLine) {
    return {
      rule: 'shape/lines',
      message: `Unexpected line of ${line.length} characters, expected at most ${longestLine}`,
    };
  }
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indent > deepestIndent) {
    return {
      rule: 'shape/nesting',
      message: `Unexpected ${indent} spaces before the text, expected at most ${deepestIndent}`,
    };
  }
  const markers = /^(?:[ \t]*(?:>|[-+*?:]|\d{1,9}[.)])(?=[ \t>]|$))*/.exec(line)?.[0] ?? '';
  const count = markers.replace(/[ \t\d]/g, '').length;
  if (count > mostMarkers && !/^[ \t]*[-+*_][-+*_ \t]*$/.test(line)) {
    return {
      rule: 'shape/nesting',
      message: `Unexpected ${count} list or quotation signs at the start of a line, expected at most ${mostMarkers}`,
    };
  }
  const delimiters = /([*_~`]|\\?\[|!\[|<)\1{20,}|(?:[[\]()<*_~]){60,}/.exec(line);
  if (delimiters && delimiters[0].length > mostDelimiters) {
    return {
      rule: 'shape/nesting',
      message: `Unexpected run of ${delimiters[0].length} signs of markup, expected text between them`,
    };
  }
  return undefined;
}

function bracketFaults(text: string): readonly Finding[] {
  const faults: Finding[] = [];
  for (const sign of ['[', '<', '(', '{', '*', '_', '`', '|'] as const) {
    const limit =
      sign === '|' || sign === '*' || sign === '_' || sign === '('
        ? mostBrackets * 4
        : mostBrackets;
    const found = text.split(sign).length - 1;
    if (found > limit) {
      faults.push({
        rule: 'shape/nesting',
        severity: 'error',
        message: `Unexpected ${found} signs "${sign}" in the file, expected at most ${limit}`,
      });
    }
  }
  return faults;
}

/** Braces, imports and exports in the body outside code spans and fenced code. */
function codeFaults(text: string): readonly Finding[] {
  const placeOf = placesIn(text);
  const start = bodyStart(text);
  if (start === undefined) return [];
  const findings: Finding[] = [];
  let offset = start;
  let fence: string | undefined;
  for (const line of text.slice(start).split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else findings.push(...faultsOutsideCode(line, offset, placeOf));
    offset += line.length + 1;
  }
  return findings;
}

function faultsOutsideCode(
  line: string,
  offset: number,
  placeOf: ReturnType<typeof placesIn>,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (
    /^(?:import|export)\b\s*(?:[\w*{}"'$]|$)/.test(line) &&
    /["'{};=*]|\bfrom\b|\bdefault\b|\bconst\b|\bfunction\b/.test(line)
  ) {
    findings.push({
      rule: 'shape/import',
      severity: 'error',
      place: placeOf(offset, offset + line.length),
      message: `Unexpected "${line.slice(0, 6)}" at the start of a line, expected text`,
      allowed: 'Text. To begin a sentence with this word, put it after another word.',
    });
  }
  const plain = line.replace(/(`+)(?!`)(?:.*?[^`])\1(?!`)/g, (code) => ' '.repeat(code.length));
  for (const match of plain.matchAll(/(?<!\\)[{}]/g)) {
    const at = offset + match.index;
    findings.push({
      rule: 'shape/brace',
      severity: 'error',
      place: placeOf(at, at + 1),
      message: `Unexpected "${match[0]}" in the text, expected no curly braces outside code`,
      allowed: `Write \\${match[0]} for the sign itself, or put the words between back-ticks. Attributes of components are text in double quotes.`,
    });
  }
  return findings;
}

/** Where the text after the frontmatter begins; none without the canonical fences, which the next stage asks for. */
function bodyStart(text: string): number | undefined {
  return /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length;
}
