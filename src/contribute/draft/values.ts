/** From what was typed to values of the model, and back. What cannot be read stays text, for the gate to refuse. */
import type { Control, ListControl } from '../form/control.ts';
import { isBlank, type Answer, type Answers } from './draft.ts';

/** Frontmatter as plain data. */
export type Values = Readonly<Record<string, unknown>>;

export interface ToValuesOptions {
  /** Lists and groups that are asked for, so that an empty first entry is shown to the gate. */
  readonly asked: ReadonlySet<string>;
}

export function valuesOf(
  controls: readonly Control[],
  answers: Answers,
  options: ToValuesOptions,
): Values {
  const values = controls.map(
    (control) => [control.name, valueOf(control, answers[control.name], options)] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueOf(control: Control, answer: Answer | undefined, options: ToValuesOptions): unknown {
  if (control.kind === 'list') return entriesOf(control, listOf(answer), options);
  if (control.kind === 'group') {
    const isAsked = control.required && (options.asked.has(control.name) || !isBlank(answer));
    const values = valuesOf(control.controls, mapOf(answer), options);
    return isAsked || Object.keys(values).length > 0 ? values : undefined;
  }
  if (control.kind === 'some') {
    const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
    return chosen.length > 0 || (control.required && control.entries.least === 0)
      ? chosen
      : undefined;
  }
  if (control.kind === 'yes') return answer === true ? true : undefined;
  const text = typeof answer === 'string' ? answer.trim() : '';
  return text === '' ? undefined : read(control.kind, text);
}

/** Empty entries at the end are left out; one that is asked for stays, so that the gate says what it lacks. */
function entriesOf(
  control: ListControl,
  entries: readonly Answers[],
  options: ToValuesOptions,
): unknown {
  const last = entries.findLastIndex((each) => !isBlank(each));
  const kept = entries.slice(0, last + 1).map((each) => entryOf(control, each, options));
  if (kept.length > 0) return kept;
  return options.asked.has(control.name) ? [{}] : undefined;
}

function entryOf(
  { controls, only }: ListControl,
  entry: Answers,
  options: ToValuesOptions,
): Values {
  const kept =
    only && entry[only.box] === true
      ? controls.filter(({ name }) => only.names.includes(name))
      : controls;
  return valuesOf(kept, entry, options);
}

function read(
  kind: Exclude<Control['kind'], 'list' | 'group' | 'some' | 'yes'>,
  text: string,
): unknown {
  if (kind === 'number') return numberIn(text) ?? text;
  if (kind === 'quantity') return quantityIn(text) ?? text;
  if (kind === 'moment') return /^\d{4}$/.test(text) ? Number(text) : text;
  if (kind === 'lines')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  if (kind === 'numbers') return numbersIn(text) ?? text;
  return inLine(text);
}

/** `1,650`, `+7`, `−3` and `0.5` as a person writes them. */
function numberIn(text: string): number | undefined {
  const plain = text.replace(/^\+/, '').replace(/^\u2212/, '-');
  const digits = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return /^-?\d{1,15}(?:\.\d{1,9})?$/.test(digits) ? Number(digits) : undefined;
}

function quantityIn(text: string): unknown {
  const ends = /^(.+?)\s*(?:\bto\b|[\u2013\u2014]|(?<=\d)\s*-)\s*(.+)$/.exec(text);
  const [min, max] = [numberIn(ends?.[1] ?? ''), numberIn(ends?.[2] ?? '')];
  return min !== undefined && max !== undefined ? { min, max } : numberIn(text);
}

function numbersIn(text: string): unknown {
  const numbers = text
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((each) => each !== '');
  if (numbers.length === 0 || !numbers.every((each) => /^\d{1,3}$/.test(each))) return undefined;
  return numbers.length === 1 ? Number(numbers[0]) : numbers.map(Number);
}

/** @param values frontmatter that has passed the gate, as it stands in the file */
export function answersOf(controls: readonly Control[], values: Values): Answers {
  const answers = controls.flatMap((control) => {
    const value = values[control.name];
    return value === undefined || value === null
      ? []
      : [[control.name, answerOf(control, value)] as const];
  });
  return Object.fromEntries(answers);
}

function answerOf(control: Control, value: unknown): Answer {
  if (control.kind === 'list')
    return (value as readonly Values[]).map((each) => answersOf(control.controls, each));
  if (control.kind === 'group') return answersOf(control.controls, value as Values);
  if (control.kind === 'some') return (value as readonly unknown[]).map(String);
  if (control.kind === 'yes') return value === true;
  if (control.kind === 'lines')
    return (value as readonly unknown[]).map((each) => inLine(String(each))).join('\n');
  if (control.kind === 'numbers') return [value].flat().join(', ');
  if (typeof value === 'object') {
    const { min, max } = value as { readonly min: number; readonly max: number };
    return `${min} to ${max}`;
  }
  return control.kind === 'text' ? inLine(String(value)) : String(value);
}

function inLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function listOf(answer: Answer | undefined): readonly Answers[] {
  return Array.isArray(answer) ? (answer as readonly Answers[]) : [];
}

function mapOf(answer: Answer | undefined): Answers {
  return typeof answer === 'object' && !Array.isArray(answer) ? (answer as Answers) : {};
}
