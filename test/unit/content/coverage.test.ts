/** What the collection promises as a whole. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { topConcept, topConcepts } from '../../../src/vocabulary/lookup.ts';
import { judge, vocabulary } from '../check/gate.ts';

const cases = readdirSync('content/cases').map((slug) => {
  const verdict = judge(readFileSync(`content/cases/${slug}/index.mdx`));
  if (!('passed' in verdict)) throw new Error(`${slug} does not pass the gate`);
  return { slug, ...verdict.passed.data };
});

test('there are at least 105 compiled cases', () => {
  expect(cases.filter(({ provenance }) => provenance === 'compiled').length).toBeGreaterThanOrEqual(105);
});

test.each(topConcepts(vocabulary, 'workflow').map(({ id }) => id))(
  '%s has at least three cases from at least two kinds of library',
  (workflow) => {
    const here = cases.filter((each) => each.workflow.includes(workflow));
    const sectors = here.flatMap(({ sector }) => sector.map((id) => topConcept(vocabulary, 'sector', id).id));
    expect(here.length).toBeGreaterThanOrEqual(3);
    expect(new Set(sectors).size).toBeGreaterThanOrEqual(2);
  },
);

test('at least 35 cases did not, or not wholly, work', () => {
  const failed = cases.filter(({ result }) => result === 'mixed' || result === 'did-not-work');
  expect(failed.length).toBeGreaterThanOrEqual(35);
});

test('every compiled case was read by someone other than its writer', () => {
  expect(cases.filter(({ provenance, review }) => provenance === 'compiled' && !review).map(({ slug }) => slug)).toEqual([]);
});

test('every compiled case has notes for at least two other kinds of library', () => {
  const without = cases.filter(({ provenance, transfer }) => provenance === 'compiled' && Object.keys(transfer?.for ?? {}).length < 2);
  expect(without.map(({ slug }) => slug)).toEqual([]);
});
