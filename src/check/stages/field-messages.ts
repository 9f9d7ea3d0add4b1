/** What the model says of a wrong field, put into sentences that a contributor can act on. */
import type { z } from 'zod';
import { knownKeys } from '../../model/known-keys.ts';
import type { SchemeId, Vocabulary } from '../../vocabulary/concept.ts';
import { findConcept } from '../../vocabulary/lookup.ts';
import { nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { nearMiss } from './near-miss.ts';

/** The parts of a zod issue that are used here. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly origin?: string;
  readonly errors?: readonly (readonly Issue[])[];
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface Worded extends Pick<
  Finding,
  'rule' | 'message' | 'allowed' | 'suggestion' | 'mend'
> {
  readonly path: readonly PropertyKey[];
  /** A key of the map at `path` that the finding is about. */
  readonly key?: string;
}

/** What the wording needs besides the issue. */
export interface WordingSurroundings {
  readonly schema: z.ZodType;
  /** What fields are for, by dotted path. */
  readonly descriptions: Readonly<Record<string, string>>;
  readonly vocabulary: Vocabulary;
}

export function wordIssue(
  issue: Issue,
  data: unknown,
  { schema, vocabulary, descriptions }: WordingSurroundings,
): readonly Worded[] {
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys')
    return unknownKeys(issue, value, knownKeys(schema, issue.path));
  if (value === undefined || value === null) return [missing(issue, vocabulary, descriptions)];
  if (issue.code === 'invalid_value') return [wrongValue(issue, value, vocabulary)];
  return [wrongForm(issue, value)];
}

/** Fields that readers see but nobody types in. */
const computed: Readonly<Record<string, string>> = {
  evidence: 'The evidence level is computed from the outcomes and sources.',
  completeness: 'It is computed from the fields that are filled in.',
  related: 'Related cases are computed from what cases share.',
  updated: 'The date of the last change is taken from the history of the file.',
  slug: 'The address comes from the name of the folder.',
  layout: 'A case is text: it cannot choose or load a program.',
};

function unknownKeys(
  { path, keys = [] }: Issue,
  value: unknown,
  all: readonly string[],
): readonly Worded[] {
  const siblings = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const known = all.filter((key) => !siblings.includes(key));
  return keys.map((key) => {
    const suggestion = nearest(key, known);
    const note = path.length === 0 ? computed[key] : undefined;
    return {
      rule: 'fields/unknown',
      path,
      key,
      message: `Unexpected field "${key}"${path.length === 0 ? '' : ` in ${pathText(path)}`}`,
      ...(note === undefined ? {} : { allowed: `${note} Delete the line.` }),
      ...(suggestion === undefined || note !== undefined ? {} : { suggestion }),
    };
  });
}

function missing(
  issue: Issue,
  vocabulary: Vocabulary,
  descriptions: WordingSurroundings['descriptions'],
): Worded {
  const scheme = issue.values && schemeOf(issue.values, vocabulary);
  return {
    rule: 'fields/missing',
    path: issue.path,
    message: `Expected the field "${pathText(issue.path)}", found nothing`,
    ...(scheme === undefined
      ? describedAs(issue.path, descriptions)
      : { allowed: `One of ${issue.values?.join(', ')}.` }),
  };
}

/** What belongs into a field, as editors show it while one types. */
function describedAs(
  path: readonly PropertyKey[],
  descriptions: WordingSurroundings['descriptions'],
): Pick<Worded, 'allowed'> {
  const name = path.filter((step) => typeof step === 'string').join('.');
  const allowed = descriptions[name];
  return allowed === undefined ? {} : { allowed };
}

function wrongValue(issue: Issue, value: unknown, vocabulary: Vocabulary): Worded {
  const values = (issue.values ?? []).map(String);
  const scheme = schemeOf(values, vocabulary);
  const suggestion =
    byLabel(String(value), values, scheme, vocabulary) ?? nearest(String(value), values);
  return {
    rule: 'fields/value',
    path: issue.path,
    message: `Unexpected value "${short(value)}" in ${pathText(issue.path)}`,
    allowed: `One of ${values.join(', ')}.`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The scheme whose concepts these values are. */
function schemeOf(values: readonly unknown[], vocabulary: Vocabulary): SchemeId | undefined {
  return (Object.keys(vocabulary) as SchemeId[]).find((scheme) =>
    values.every(
      (id) => typeof id === 'string' && findConcept(vocabulary, scheme, id) !== undefined,
    ),
  );
}

/** The concept that someone calls by this word: `weeding` is collection-development. */
function byLabel(
  word: string,
  ids: readonly string[],
  scheme: SchemeId | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  if (scheme === undefined) return undefined;
  const folded = word
    .replace(/[“”‘’"']/gu, '')
    .trim()
    .toLowerCase();
  return ids.find((id) => {
    const concept = findConcept(vocabulary, scheme, id);
    const labels = concept
      ? [
          concept.label,
          concept.short ?? '',
          ...Object.values(concept.labels).flat(),
          ...concept.spellings,
        ]
      : [];
    return labels.some((label) => label.toLowerCase() === folded);
  });
}

function wrongForm(issue: Issue, value: unknown): Worded {
  const expected = expectation(issue, value);
  return {
    rule: 'fields/form',
    path: issue.path,
    message: `${expected}${found(value)}`,
    ...nearMiss(expected, value),
  };
}

function expectation(issue: Issue, value: unknown): string {
  const name = pathText(issue.path);
  const custom = issue.message.startsWith('Expected') ? issue.message : undefined;
  if (custom !== undefined) return `${name}: ${custom}`;
  if (issue.code === 'invalid_type')
    return `${name}: Expected ${kindText[issue.expected ?? ''] ?? issue.expected}`;
  if (issue.code === 'too_small')
    return `${name}: Expected at least ${issue.minimum}${countText(issue, value)}`;
  if (issue.code === 'too_big')
    return `${name}: Expected at most ${issue.maximum}${countText(issue, value)}`;
  return `${name}: ${issue.message}`;
}

const kindText: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets, or one entry a line with a hyphen',
  object: 'a group of fields',
};

function countText(issue: Issue, value: unknown): string {
  return issue.origin === 'array' || Array.isArray(value) ? ' values' : '';
}

function found(value: unknown): string {
  if (Array.isArray(value)) return `, found ${value.length}`;
  if (typeof value === 'string')
    return `, found "${short(value)}" (${[...value].length} characters)`;
  return typeof value === 'object' ? '' : `, found ${String(value)}`;
}

function short(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? ` ${step + 1}` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}
