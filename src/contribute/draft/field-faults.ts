/** What is wrong with fields, by the control in which it can be mended. */
import type { Problem } from '../../check/problem.ts';
import {
  wordIssue,
  type Issue,
  type Worded,
  type WordingSurroundings,
} from '../../check/stages/field-messages.ts';
import { controlAt, type Control } from '../form/control.ts';
import { pathAt } from './path-at.ts';
import type { Values } from './values.ts';

/** Something to mend. */
export interface Fault extends Pick<
  Problem,
  'rule' | 'message' | 'allowed' | 'suggestion' | 'mend'
> {
  /** Dotted name of the control, such as `institution.0.country` or `part.2`. */
  readonly control: string;
  /** What the model says of the value, for a message in the form's own words. */
  readonly issue?: Issue;
  /** Words of the text at which the fault is. */
  readonly near?: string;
}

/** A file that the gate refused. */
interface RefusedFile {
  readonly mdx: string;
  /** Its frontmatter. */
  readonly values: Values;
  readonly problems: readonly Problem[];
}

interface FieldSurroundings extends WordingSurroundings {
  readonly controls: readonly Control[];
}

export function faultsInFields(
  { mdx, values, problems }: RefusedFile,
  surroundings: FieldSurroundings,
): readonly Fault[] {
  const { schema, controls } = surroundings;
  const parsed = schema.safeParse(values);
  if (parsed.success || !problems.some(({ rule }) => rule.startsWith('fields/'))) {
    return problems.map((problem) => ({
      ...problem,
      control: controlFor(pathAt(mdx, problem.place), controls),
    }));
  }
  return parsed.error.issues.flatMap((each) => {
    const issue = each as Issue;
    return wordIssue(issue, values, surroundings).map((worded) => faultOf(worded, issue, controls));
  });
}

function faultOf({ path, ...worded }: Worded, issue: Issue, controls: readonly Control[]): Fault {
  return { ...worded, issue, control: controlFor(path, controls) };
}

/** The nearest control above a path: a value of a group or list is mended in its first field. */
function controlFor(path: readonly PropertyKey[], controls: readonly Control[]): string {
  if (path[0] === 'provenance') return 'contributors.0.name';
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    const control = controlAt(controls, name);
    if (control)
      return leafOf(name, control, length < path.length || typeof path.at(-1) === 'number');
  }
  return controls[0]?.name ?? '';
}

/** Where a group as a whole is mended: the figure of a measure, the beginning of a period, else its first field. */
const leads: Readonly<Record<string, string>> = {
  measure: 'after',
  period: 'start',
  when: 'start',
};

function leafOf(name: string, control: Control, isEntry: boolean): string {
  if (control.kind === 'group')
    return `${name}.${leads[control.name] ?? control.controls[0]?.name}`;
  if (control.kind !== 'list') return name;
  const entry = isEntry && /\.\d+$/.test(name) ? name : `${name}.0`;
  return `${entry}.${control.controls[0]?.name}`;
}
