/** The file of an adoption or an offer for those who write it by hand: each blank says what belongs there. */
import { kinds } from '../check/kinds/index.ts';
import type { Vocabulary } from '../vocabulary/concept.ts';
import type { Control } from './form/control.ts';
import { keyOf } from './form/control-text.ts';
import { notAsked } from './form/layout.ts';
import { shortControls, type ShortKind } from './form/short-form.ts';

/** What cannot be left out; what may be left out is named at the end. */
export function shortTemplate(kind: ShortKind, vocabulary: Vocabulary): string {
  const controls = shortControls(kind, vocabulary);
  const { descriptions } = kinds[kind];
  const optional = controls.filter(({ name, required }) => !required && name in descriptions);
  return [
    '---',
    ...controls
      .filter(({ required }) => required)
      .flatMap((control) => linesOf(control, '', descriptions)),
    '# These may be left out:',
    ...optional.map(({ name }) => `# ${name}: ${descriptions[name]}`),
    '---',
    '',
  ].join('\n');
}

/** Dates that the form fills in. */
const settled: ReadonlySet<string> = new Set(['published', 'confirmed']);
const sentToday = 'The day on which you send it, such as 2026-11-25.';

function linesOf(
  control: Control,
  above: string,
  descriptions: Readonly<Record<string, string>>,
): readonly string[] {
  const path = above + control.name;
  const indent = '  '.repeat(path.split('.').length - 1);
  const said = settled.has(path) ? sentToday : descriptions[path];
  const comments = [...(said === undefined ? [] : [said]), ...choicesOf(control)];
  const within = 'controls' in control ? partsOf(control.controls, path) : [];
  const below = within.flatMap((each) => linesOf(each, `${path}.`, descriptions));
  return [
    ...comments.map((each) => `${indent}# ${each}`),
    `${indent}${control.name}:${control.kind === 'some' ? ' []' : ''}`,
    ...(control.kind === 'list' ? asEntry(below) : below),
  ];
}

/** Of a group in which nothing is required, all. */
function partsOf(controls: readonly Control[], path: string): readonly Control[] {
  const required = controls.filter((each) => each.required);
  const asked = controls.filter(({ name }) => !notAsked.has(keyOf(`${path}.${name}`)));
  return required.length > 0 ? required : asked;
}

function asEntry(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? line.replace(/^ {2}/, '  - ') : `  ${line}`));
}

function choicesOf(control: Control): readonly string[] {
  if (control.kind === 'one') return [`one of ${control.values.join(', ')}`];
  if (control.kind !== 'some') return [];
  const { least, most } = control.entries;
  return [`${least} to ${most} of: ${control.values.join(', ')}`];
}
