/** Stage 7, continued: components of the closed set, with literal attributes only. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { components, type AttributeSpec, type ComponentSpec } from '../../markdown/components.ts';
import type { Kind, Numbered } from '../kinds/kind.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Place, Rule } from '../problem.ts';

export const rules: readonly Rule[] = [
  {
    id: 'body/component',
    title: `Only the components ${Object.keys(components).join(', ')}, each where it belongs`,
    why: 'The set is closed, so that a text can never bring a program of its own. Figure and Measure belong to cases, Blank to sheets of the toolkit.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: '<Note title="Also">\n\nIt stayed.\n\n</Note>',
      rejected: '<script src="https://evil.example/x.js"></script>',
    },
  },
  {
    id: 'body/attribute',
    title: 'Attributes are those of the component, each text in double quotes',
    why: 'Anything else would be a program or would be lost.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: '<Measure outcome="1" />',
      rejected: '<Measure outcome="1" onclick="x" />',
    },
  },
  {
    id: 'body/component-content',
    title: 'A component has the content that it is for',
    why: 'An empty note or a picture with text inside would not be shown as meant.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: '<Steps>\n\n1. Count.\n2. Change.\n\n</Steps>',
      rejected: '<Steps>\n\nCount, then change.\n\n</Steps>',
    },
  },
];

type Component = MdxJsxFlowElement | MdxJsxTextElement;

export interface ComponentSurroundings {
  readonly kind: Pick<Kind, 'components'>;
  readonly numbered: Numbered;
  readonly placeOf: (node: Component) => Place;
}

export function checkComponent(
  node: Component,
  { kind, numbered, placeOf }: ComponentSurroundings,
): readonly Finding[] {
  const place = placeOf(node);
  const name = node.name ?? '';
  const spec = kind.components.includes(name) ? components[name] : undefined;
  if (!spec) return [unknownComponent(name, kind.components, place)];
  return [...checkAttributes(node, spec, numbered, place), ...checkContent(node, spec, place)];
}

function unknownComponent(name: string, known: readonly string[], place: Place): Finding {
  const suggestion = nearest(name, known);
  return {
    rule: 'body/component',
    severity: 'error',
    place,
    message: `Unexpected component or tag <${name}>`,
    allowed: `${known.map((each) => `<${each}>`).join(', ')}. For the sign itself write \\<.`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function checkAttributes(
  node: Component,
  spec: ComponentSpec,
  numbered: Numbered,
  place: Place,
): readonly Finding[] {
  const name = node.name ?? '';
  const fault = (message: string, rest: Partial<Finding> = {}): Finding => ({
    rule: 'body/attribute',
    severity: 'error',
    place,
    message,
    ...rest,
  });
  const known = Object.keys(spec.attributes);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      findings.push(
        fault(`Unexpected spread in <${name}>, expected attributes written as name="text"`),
      );
      continue;
    }
    const rule = Object.hasOwn(spec.attributes, attribute.name)
      ? spec.attributes[attribute.name]
      : undefined;
    const suggestion = rule ? undefined : nearest(attribute.name, known);
    if (!rule) {
      findings.push(
        fault(`Unexpected attribute "${attribute.name}" in <${name}>`, {
          allowed: known.length === 0 ? 'It takes none.' : known.join(', '),
          ...(suggestion === undefined ? {} : { suggestion }),
        }),
      );
    } else if (seen.has(attribute.name))
      findings.push(fault(`Unexpected second "${attribute.name}" in <${name}>`));
    else if (typeof attribute.value !== 'string')
      findings.push(
        fault(
          `Unexpected program in "${attribute.name}" of <${name}>, expected text in double quotes`,
        ),
      );
    else
      findings.push(
        ...valueFault(attribute.name, attribute.value, rule, numbered).map((message) =>
          fault(message),
        ),
      );
    seen.add(attribute.name);
  }
  const missing = known.filter((each) => spec.attributes[each]?.required && !seen.has(each));
  return [
    ...findings,
    ...missing.map((each) =>
      fault(`Expected the attribute "${each}" in <${name}>: ${spec.attributes[each]?.describes}`, {
        mend: spec.example.split('\n')[0] ?? '',
      }),
    ),
  ];
}

function valueFault(
  name: string,
  value: string,
  spec: AttributeSpec,
  { sources, outcomes }: Numbered,
): readonly string[] {
  const numbers = value.split(',').map((each) => each.trim());
  const count = spec.kind === 'number' ? outcomes.length : sources;
  if (spec.kind === 'text' && value.trim() === '')
    return [`Unexpected empty "${name}", expected ${spec.describes}`];
  if (spec.kind === 'text' && value.length > 400)
    return [`Unexpected length of "${name}", expected at most 400 characters`];
  if (spec.kind === 'choice' && !spec.choices.includes(value))
    return [
      `Unexpected ${name}="${value.slice(0, 40)}", expected one of ${spec.choices.join(', ')}`,
    ];
  if (spec.kind === 'number' || spec.kind === 'numbers') {
    const wrong = numbers.some((each) => !/^[1-9]\d?$/.test(each) || Number(each) > count);
    if (wrong || (spec.kind === 'number' && numbers.length > 1))
      return [`Unexpected ${name}="${value}", expected ${spec.describes}, from 1 to ${count}`];
    if (spec.kind === 'number' && outcomes[Number(value) - 1] !== true)
      return [`Unexpected ${name}="${value}": that outcome has no measure to show`];
  }
  return [];
}

function checkContent(node: Component, spec: ComponentSpec, place: Place): readonly Finding[] {
  const fault = (message: string): readonly Finding[] => [
    { rule: 'body/component-content', severity: 'error', place, message, allowed: spec.example },
  ];
  if (spec.content === 'none') {
    return node.children.length === 0
      ? []
      : fault(`Unexpected content in <${node.name}>, expected none`);
  }
  if (node.type === 'mdxJsxTextElement')
    return fault(
      `Unexpected <${node.name}> within a line, expected it on lines of its own with empty lines round its text`,
    );
  if (node.children.length === 0)
    return fault(`Unexpected empty <${node.name}>, expected text between its tags`);
  const [only] = node.children;
  if (
    spec.content === 'ordered-list' &&
    !(node.children.length === 1 && only?.type === 'list' && only.ordered === true)
  ) {
    return fault(`Unexpected content in <${node.name}>, expected one numbered list`);
  }
  return [];
}
