/** Every rule that cases and other texts are checked by: the limits of the check, then the stages in order. */
import type { Rule } from '../check/problem.ts';
import { rules } from '../check/rules.ts';
import { rules as limits } from './limits.ts';

export const allRules: readonly Rule[] = [...limits, ...rules];

/** Rules by the first part of their identifier, in the order in which they are checked. */
export function rulesByStage(): ReadonlyMap<string, readonly Rule[]> {
  const stages = new Map<string, Rule[]>();
  for (const rule of allRules) {
    const stage = rule.id.split('/')[0] ?? '';
    stages.set(stage, [...(stages.get(stage) ?? []), rule]);
  }
  return stages;
}
