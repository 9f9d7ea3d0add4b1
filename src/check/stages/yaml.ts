/** Stage 5: the fields as YAML 1.2, core schema: plain data with positions, and nothing that expands or runs. */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { PlaceOf } from '../places.ts';
import type { Finding, Rule } from '../problem.ts';

const deepest = 8;

export const rules: readonly Rule[] = [
  {
    id: 'yaml/syntax',
    title: 'The fields are valid YAML',
    why: 'A field that cannot be read cannot be checked or shown.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'title: "Fines end: what came back"',
      rejected: 'title: Fines end: what came back',
    },
  },
  {
    id: 'yaml/reference',
    title: 'No anchors, aliases, tags or merge keys',
    why: 'They let a short text expand without end, or turn text into something else.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'title: Fines end and the books come back',
      rejected: 'title: &again Fines end and the books come back',
    },
  },
  {
    id: 'yaml/duplicate',
    title: 'Every field once',
    why: 'Programs disagree on which of two values counts.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'desk: both',
      rejected: 'desk: both\ndesk: public-services',
    },
  },
  {
    id: 'yaml/shape',
    title: 'The fields are a list of "name: value", not nested deeply',
    why: 'The model knows a few levels; deeper nesting is a slip of the indentation.',
    severity: 'error',
    example: {
      where: 'file',
      accepted: '---\ntitle: Long enough to be a title\n---\n',
      rejected: '---\n- a list\n- instead of fields\n---\n',
    },
  },
];

export interface Fields {
  readonly data: unknown;
  readonly document: Document.Parsed;
}

export type ReadFields = { readonly fields: Fields } | { readonly findings: readonly Finding[] };

/**
 * @param frontmatter text between the fences
 * @param placeOf places in the whole file
 * @param offset where the frontmatter begins in the file
 */
export function readFields(frontmatter: string, placeOf: PlaceOf, offset: number): ReadFields {
  const tooDeep = flowTooDeep(frontmatter);
  if (tooDeep !== undefined) {
    return {
      findings: [
        {
          rule: 'yaml/shape',
          severity: 'error',
          place: placeOf(offset + tooDeep),
          message: `Unexpected bracket nested more than ${deepest} deep`,
        },
      ],
    };
  }
  const document = parseDocument(frontmatter, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
    resolveKnownTags: false,
  });
  const place = ([start, end]: readonly [number, number]) =>
    placeOf(offset + start, offset + Math.max(start, Math.min(end, frontmatter.length)));
  const syntax = [...document.errors, ...document.warnings].map((error) =>
    syntaxFinding(error, place(error.pos), frontmatter),
  );
  if (syntax.length > 0) return { findings: withoutConsequences(syntax) };
  const unwanted = referencesIn(document, place);
  if (unwanted.length > 0) return { findings: unwanted };
  if (!isMap(document.contents)) {
    return {
      findings: [
        {
          rule: 'yaml/shape',
          severity: 'error',
          place: placeOf(offset),
          message: 'Unexpected value, expected fields written as name: value',
        },
      ],
    };
  }
  return { fields: { data: document.toJS({ maxAliasCount: 0 }), document } };
}

/** Offset of the first flow bracket that is nested too deep. Counts inside quotes too: a limit, not a parser. */
function flowTooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[' || text[at] === '{') depth += 1;
    if (text[at] === ']' || text[at] === '}') depth = Math.max(0, depth - 1);
    if (text[at] === '\n' && /^[a-zA-Z]/.test(text.slice(at + 1, at + 2))) depth = 0;
    if (depth > deepest) return at;
  }
  return undefined;
}

/**
 * A tab or a line out of column makes the parser misread the lines after it: what it says of them would only mislead.
 * Several complaints about one line come from one slip.
 */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const tabs = findings.filter(({ message }) => message === syntaxMessages['TAB_AS_INDENT']);
  if (tabs.length > 0) return tabs;
  const structural = findings.findIndex(
    ({ message }) => message === syntaxMessages['BAD_INDENT'] || message === outOfColumn,
  );
  const telling = structural === -1 ? findings : findings.slice(0, structural + 1);
  const lines = new Set<number | undefined>();
  return telling.filter(({ place }) => !lines.has(place?.line) && lines.add(place?.line));
}

const outOfColumn =
  'Unexpected line that stands further in than the one above, expected the fields of a group in the same column';

/** True when a line is `name: value` and the next one stands further in, as if it belonged below a finished value. */
function isFollowedFurtherIn(line: string, next: string): boolean {
  const field = /^( *)[a-z]+: [^:]*$/.exec(line);
  return field !== null && /^\s*[a-z]+:(?:\s|$)/.test(next) && indentOf(next) > indentOf(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function syntaxFinding(
  error: { readonly code: string; readonly message: string },
  place: Finding['place'],
  frontmatter: string,
): Finding {
  if (error.code === 'DUPLICATE_KEY') {
    return {
      rule: 'yaml/duplicate',
      severity: 'error',
      place,
      message: 'Unexpected second field of the same name, expected each field once',
    };
  }
  const lines = frontmatter.split('\n');
  const number = (place?.line ?? 2) - 2;
  const line = lines[number] ?? '';
  if (error.code !== 'TAB_AS_INDENT' && isFollowedFurtherIn(line, lines[number + 1] ?? '')) {
    return {
      rule: 'yaml/syntax',
      severity: 'error',
      place: place && { line: place.line + 1, column: indentOf(lines[number + 1] ?? '') + 1 },
      message: outOfColumn,
      allowed: `Entries of a list begin with a hyphen: "${' '.repeat(indentOf(line))}- ${line.trim()}"; the other fields of the entry stand under the first letter after the hyphen.`,
    };
  }
  const colon = /^(\s*(?:- )?)([a-z]+): (.*: .*)$/.exec(line);
  const mend = colon ? `${colon[1]}${colon[2]}: ${JSON.stringify(colon[3])}` : undefined;
  return {
    rule:
      error.code === 'TAG_RESOLVE_FAILED' || error.code === 'BAD_ALIAS'
        ? 'yaml/reference'
        : 'yaml/syntax',
    severity: 'error',
    place,
    message:
      syntaxMessages[error.code] ?? `Unexpected form of a field: ${error.message.split('\n')[0]}`,
    ...(mend === undefined ? {} : { mend }),
  };
}

const syntaxMessages: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Unexpected second ": " in a value, expected the value in double quotes',
  MULTILINE_IMPLICIT_KEY: 'Unexpected line without a ":", expected name: value',
  MISSING_CHAR: 'Expected a closing quotation mark or bracket',
  TAB_AS_INDENT: 'Unexpected tab, expected spaces at the start of the line',
  BAD_INDENT: 'Unexpected indentation, expected every field of a group to begin in the same column',
  TAG_RESOLVE_FAILED:
    'Unexpected tag that begins with "!", expected plain text (put it in double quotes)',
  BAD_ALIAS: 'Unexpected alias that begins with "*", expected plain text (put it in double quotes)',
};

function referencesIn(
  document: Document.Parsed,
  place: (range: readonly [number, number]) => Finding['place'],
): readonly Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: Node | Pair, what: string) => {
    const range = 'range' in node && node.range ? node.range : [0, 0];
    findings.push({
      rule: 'yaml/reference',
      severity: 'error',
      place: place([range[0] ?? 0, range[1] ?? 0]),
      message: `Unexpected ${what}, expected plain text (put it in double quotes)`,
    });
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) refuse(node, 'alias');
      else if ('anchor' in node && node.anchor) refuse(node, 'anchor');
      else if (node.tag !== undefined) refuse(node, 'tag');
    },
    Pair: (_, pair) => {
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === '<<')
        refuse(pair.key, 'merge key');
      if (isPair(pair) && !isScalar(pair.key)) refuse(pair, 'list or map as a name');
    },
  });
  return findings;
}
