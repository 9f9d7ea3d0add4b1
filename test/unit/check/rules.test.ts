/** The examples in every rule's documentation, run. */
import { describe, expect, test } from 'vitest';
import type { Problem, RuleExample } from '../../../src/check/problem.ts';
import { rules } from '../../../src/check/rules.ts';
import { kindIds, type KindId } from '../../../src/model/kind.ts';
import { problemsOf, problemsOfTree, soundTexts, withBody, withFields, withPart } from './gate.ts';

const run: Readonly<
  Record<
    Exclude<RuleExample['where'], 'words'>,
    (example: string, kind?: KindId) => readonly Problem[]
  >
> = {
  file: (example) => problemsOf(example),
  frontmatter: (example, kind = 'case') => problemsOf(withFields(example, kind), { kind }),
  part: (example) => problemsOf(withPart(example)),
  body: (example) => problemsOf(withBody(example)),
  tree: (example) => problemsOfTree(example),
};

test.each(kindIds)('the fictional %s that the examples are put into has nothing wrong', (kind) => {
  expect(problemsOf(soundTexts[kind], { kind })).toEqual([]);
});

test('no two rules have the same identifier', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

describe.each(rules.filter((rule) => rule.example.where !== 'words'))(
  '$id',
  ({ id, severity, example }) => {
    const where = example.where as Exclude<RuleExample['where'], 'words'>;

    test('refuses its rejected example, and says where and why', () => {
      const found = run[where](example.rejected, example.kind).find(
        (problem) => problem.rule === id,
      );
      expect(found).toMatchObject({ rule: id, severity });
      expect(found?.message).toMatch(/Unexpected|Expected/);
      expect(found?.why.length).toBeGreaterThan(20);
      if (where !== 'tree') expect(found?.place?.line).toBeGreaterThan(0);
    });

    test('lets its accepted example pass', () => {
      const problems = run[where](example.accepted, example.kind);
      if (where === 'file') expect(problems.map((problem) => problem.rule)).not.toContain(id);
      else expect(problems).toEqual([]);
    });
  },
);
