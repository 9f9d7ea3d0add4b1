/** The questions of the form, read from the schema: what kind of answer each takes, its limits and its choices. */
import { z } from 'zod';
import { caseSchema } from '../../model/case.ts';
import type { Limits } from '../../model/field-guide.ts';
import { schemeIds, type SchemeId, type Vocabulary } from '../../vocabulary/concept.ts';

interface Base {
  /** Key in the map that it belongs to. */
  readonly name: string;
  /** False when a case is valid without it. */
  readonly required: boolean;
}

interface TextControl extends Base {
  readonly kind: 'text';
  readonly characters?: Limits;
  /** The only answers, where they are words of the model rather than of the vocabulary. */
  readonly words?: readonly string[];
}

/** Several texts, one a line. */
interface LinesControl extends Base {
  readonly kind: 'lines';
  readonly entries: Limits;
}

/**
 * A short text that stands for something else: a number; a number or a range such as `3 to 5`; numbers of sources
 * such as `1, 3`; a year or a year and month; true when ticked.
 */
interface PlainControl extends Base {
  readonly kind: 'number' | 'quantity' | 'numbers' | 'moment' | 'yes';
}

export interface ChoiceControl extends Base {
  readonly kind: 'one' | 'some';
  readonly scheme: SchemeId;
  readonly values: readonly string[];
  /** How many may be chosen. */
  readonly entries: Limits;
}

/** Fields of their own. */
interface GroupControl extends Base {
  readonly kind: 'group';
  readonly controls: readonly Control[];
}

/** Several entries, each with the same fields. */
export interface ListControl extends Base {
  readonly kind: 'list';
  readonly entries: Limits;
  readonly controls: readonly Control[];
  /** A box which, when ticked, leaves only these of the fields: a library that is not named has but a country. */
  readonly only?: { readonly box: string; readonly names: readonly string[] };
}

export type Control =
  TextControl | LinesControl | PlainControl | ChoiceControl | GroupControl | ListControl;

/** What is read of a JSON Schema node. */
interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly scheme?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** Every field of a case, in the order of the model. */
export function caseControls(vocabulary: Vocabulary): readonly Control[] {
  return controlsIn(caseSchema(vocabulary));
}

/** Every field of a model, in its order. */
export function controlsIn(schema: z.ZodType): readonly Control[] {
  return controlsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node);
}

/** @returns the control at a dotted path with positions in lists as numbers, or nothing */
export function controlAt(controls: readonly Control[], path: string): Control | undefined {
  const [name, ...rest] = path.split('.');
  const found = controls.find((each) => each.name === name);
  if (found === undefined || rest.length === 0) return found;
  if (found.kind === 'group') return controlAt(found.controls, rest.join('.'));
  if (found.kind !== 'list' || !/^\d+$/.test(rest[0] ?? '')) return undefined;
  return rest.length === 1 ? found : controlAt(found.controls, rest.slice(1).join('.'));
}

function controlsOf(node: Node): readonly Control[] {
  const required = new Set(node.required);
  return Object.entries(node.properties ?? {}).map(([name, each]) =>
    controlOf(each, { name, required: required.has(name) }),
  );
}

function controlOf(node: Node, base: Base): Control {
  if (node.anyOf) return { ...base, kind: kindOfUnion(node.anyOf) };
  if (node.type === 'boolean') return { ...base, kind: 'yes' };
  if (node.type === 'number' || node.type === 'integer') return { ...base, kind: 'number' };
  if (node.type === 'object') return { ...base, kind: 'group', controls: controlsOf(node) };
  if (node.type === 'array') return manyOf(node, base);
  const scheme = schemeIds.find((id) => id === node.scheme);
  if (scheme && node.enum)
    return {
      ...base,
      kind: 'one',
      scheme,
      values: node.enum,
      entries: { least: base.required ? 1 : 0, most: 1 },
    };
  if (node.enum) return { ...base, kind: 'text', words: node.enum };
  return node.maxLength === undefined
    ? { ...base, kind: 'text' }
    : { ...base, kind: 'text', characters: { least: node.minLength ?? 0, most: node.maxLength } };
}

function kindOfUnion(options: readonly Node[]): PlainControl['kind'] {
  if (options.some(({ type }) => type === 'array')) return 'numbers';
  return options.some(({ type }) => type === 'object') ? 'quantity' : 'moment';
}

function manyOf({ items = {}, minItems = 0, maxItems = Infinity }: Node, base: Base): Control {
  const entries = { least: minItems, most: maxItems };
  const scheme = schemeIds.find((id) => id === items.scheme);
  if (scheme && items.enum) return { ...base, kind: 'some', scheme, values: items.enum, entries };
  if (items.oneOf) return { ...base, kind: 'list', entries, ...eitherOf(items.oneOf) };
  if (items.type === 'object')
    return { ...base, kind: 'list', entries, controls: controlsOf(items) };
  return { ...base, kind: 'lines', entries };
}

/** The fields of all alternatives, once each; the alternative that a ticked box stands for has only its own. */
function eitherOf(options: readonly Node[]): Pick<ListControl, 'controls' | 'only'> {
  const all = options.toReversed().flatMap(controlsOf);
  const controls = all.filter(
    (each, index) => all.findIndex(({ name }) => name === each.name) === index,
  );
  for (const { properties = {} } of options) {
    const box = Object.keys(properties).find((name) => properties[name]?.const === true);
    if (box !== undefined) return { controls, only: { box, names: Object.keys(properties) } };
  }
  return { controls };
}
