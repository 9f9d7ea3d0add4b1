/** Every rule of the gate, stage by stage in the order in which they run; then those of one kind of document. */
import { rules as adoptions } from './kinds/adoption.ts';
import { rules as cases } from './kinds/case.ts';
import { rules as crossChecks } from './kinds/cross-checks.ts';
import { rules as discussions } from './kinds/discussion.ts';
import { rules as guides } from './kinds/guide.ts';
import { rules as offers } from './kinds/offer.ts';
import type { Rule } from './problem.ts';
import { rules as body } from './stages/body.ts';
import { rules as components } from './stages/body-components.ts';
import { rules as parts } from './stages/body-parts.ts';
import { rules as bytes } from './stages/bytes.ts';
import { rules as fence } from './stages/fence.ts';
import { rules as fields } from './stages/fields.ts';
import { rules as links } from './stages/links.ts';
import { rules as prose } from './stages/prose.ts';
import { rules as shape } from './stages/shape.ts';
import { rules as tree } from './stages/tree.ts';
import { rules as yaml } from './stages/yaml.ts';

export const rules: readonly Rule[] = [
  ...tree,
  ...bytes,
  ...shape,
  ...fence,
  ...yaml,
  ...fields,
  ...crossChecks,
  ...cases,
  ...parts,
  ...body,
  ...components,
  ...links,
  ...prose,
  ...guides,
  ...discussions,
  ...adoptions,
  ...offers,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** @throws Error for an identifier that no stage declares: a bug */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`No rule "${id}"`);
  return rule;
}
