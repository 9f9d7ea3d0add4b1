/** What a fault says at its control: the gate's message, or plainer words where the form knows what was asked. */
import { requiredHeadings } from '../../model/case.ts';
import type { Control } from '../form/control.ts';
import { casesNamed, days } from '../form/layout.ts';
import type { Fault } from './field-faults.ts';

/** Interface text below `form.live.fault`. */
export type FaultWords = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Faults of the text of a part, by rule: what they say here needs neither files nor signs of markup. */
const inText: Readonly<Record<string, string>> = {
  'shape/brace': 'in-text.brace',
  'shape/import': 'in-text.import',
  'shape/nesting': 'in-text.nesting',
  'body/syntax': 'in-text.tag',
  'body/component': 'in-text.tag',
  'body/link': 'in-text.link',
  'body/citation': 'in-text.citation',
  'body/heading-level': 'in-text.heading',
  'bytes/character': 'in-text.character',
  'links/case': 'in-text.case',
  'links/picture': 'in-text.picture',
};

export function faultText(
  { rule, message, allowed, suggestion, issue, near }: Fault,
  control: Control | undefined,
  words: FaultWords,
): string {
  if (rule === 'body/empty-part') return words('empty-part');
  if (rule === 'body/headings') return words('heading', { count: requiredHeadings.length });
  const said = inText[rule];
  if (said !== undefined && near !== undefined) return words(said, { near });
  const plain =
    control && rule.startsWith('fields/')
      ? plainText(rule, issue, control, words, message)
      : undefined;
  if (plain !== undefined) return plain;
  const sentence = withoutPath(message).replace(/^Expected (?=an? |at most |the )/, () =>
    words('should-be'),
  );
  const nearest = suggestion === undefined ? [] : [words('did-you-mean', { suggestion })];
  return [`${sentence}.`, ...(allowed === undefined ? [] : [allowed]), ...nearest]
    .join(' ')
    .replace(/([.?!])\.(?= |$)/g, '$1');
}

function plainText(
  rule: string,
  issue: Fault['issue'],
  control: Control,
  words: FaultWords,
  message: string,
): string | undefined {
  const isChoice = control.kind === 'one' || control.kind === 'some';
  if (rule === 'fields/missing' || rule === 'fields/provenance') {
    if (!isChoice) return words(`missing-${missing(control)}`);
    return control.kind === 'one'
      ? words('missing-choice')
      : words('missing-choices', { ...control.entries });
  }
  if (isChoice && issue?.code === 'too_big')
    return words('too-many', { most: control.entries.most, count: countIn(message) });
  const {
    rule: limit,
    least,
    most,
  } = (issue?.params ?? {}) as { rule?: string; least?: number; most?: number };
  if (limit === 'too-short' && least !== undefined)
    return words('too-short', { least, count: least - countIn(message) });
  if (limit === 'too-long' && most !== undefined)
    return words('too-long', { most, count: countIn(message) - most });
  if (rule !== 'fields/form' || issue?.code === 'custom') return undefined;
  return ['number', 'quantity', 'numbers', 'moment'].includes(control.kind)
    ? words(control.kind)
    : undefined;
}

/** What is missing where nothing has been ticked: some texts are chosen from a list. */
function missing(control: Control): string {
  const { kind, name } = control;
  if (days.has(name)) return 'day';
  const isChosen =
    name === 'country' || casesNamed.has(name) || (kind === 'text' && control.words !== undefined);
  return isChosen ? 'choice' : kind;
}

/** The gate ends its message with what it found: `found "..." (6 characters)` or `found 4`. */
function countIn(message: string): number {
  return Number(
    /\((\d+) characters\)$/.exec(message)?.[1] ?? /found (\d+)$/.exec(message)?.[1] ?? 0,
  );
}

/** The form shows the message at the field: the path before it and the value after it need not be said. */
function withoutPath(message: string): string {
  return message
    .replace(/^[a-z]+(?: \d+)?(?:\.[a-z]+(?: \d+)?)*: (?=Expected)/, '')
    .replace(/, found ".*" \(\d+ characters\)$/s, '');
}
