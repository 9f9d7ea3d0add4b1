import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCase } from '../../../src/check/index.ts';
import { surroundingsWith } from '../../fixtures/gate-surroundings.ts';
import { caseTemplate } from '../../../src/contribute/template.ts';
import { fieldTier, requiredHeadings } from '../../../src/model/case.ts';
import { smallVocabulary } from '../../fixtures/small-vocabulary.ts';

const template = caseTemplate(smallVocabulary);
const [, frontmatter = '', body = ''] = template.split(/^---$/m);

describe('the template of a case', () => {
  test('is YAML with the fields of the first tier, in the order of the model', () => {
    const defaulted = ['language', 'license'];
    const asked = Object.entries(fieldTier)
      .filter(([name, tier]) => tier === 1 && !defaulted.includes(name))
      .map(([name]) => name);
    expect(Object.keys(parse(frontmatter) as object)).toEqual(asked);
  });

  test('says that the library itself wrote it', () => {
    expect(parse(frontmatter)).toMatchObject({ provenance: 'contributed' });
  });

  test('names the values to choose from, but none that only groups', () => {
    expect(frontmatter).toContain('# 1 to 4 of: polishing, juggling\n');
  });

  test('has the required headings in their order', () => {
    const headings = [...body.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual([...requiredHeadings]);
  });

  test('passes the gate once its blanks are filled in', () => {
    const verdict = checkCase(
      { file: 'index.mdx', bytes: new TextEncoder().encode(filledIn(template)), pictures: [] },
      surroundingsWith(smallVocabulary),
    );
    expect('problems' in verdict ? verdict.problems : []).toEqual([]);
  });
});

/** What a contributor would type, by the line that asks for it. */
const answers: readonly (readonly [line: RegExp, typed: string])[] = [
  [/^title:$/m, 'title: A lighthouse lends its lamp'],
  [
    /^summary:$/m,
    'summary: The keepers of an invented lighthouse lent their lamp to a circus for one winter.',
  ],
  [/^sector: \[\]$/m, 'sector: [lighthouse]'],
  [
    /^ {2}- name: *\n {4}place: *\n {4}country: .*$/m,
    '  - name: North Rock Light\n    place: North Rock\n    country: IS',
  ],
  [/^setting: \[\]$/m, 'setting: [one]'],
  [/^workflow: \[\]$/m, 'workflow: [polishing]'],
  [/^desk:$/m, 'desk: one'],
  [/^challenge: \[\]$/m, 'challenge: [one]'],
  [/^result:$/m, 'result: worked'],
  [/- kind: .*$/m, '- kind: one'],
  [/direction: .*$/m, 'direction: two'],
  [/statement: .*$/m, 'statement: The circus could see what it was doing.'],
  [/start: .*$/m, 'start: 2024'],
  [/^ {2}end: .*$/m, '  running: true'],
  [/^contributors:\n {2}- name: *$/m, 'contributors:\n  - name: A. Keeper'],
  [/^published:$/m, 'published: 2026-11-25'],
  [/^confirmed:$/m, 'confirmed: 2026-11-25'],
];

function filledIn(blank: string): string {
  const fields = answers.reduce((text, [line, typed]) => text.replace(line, typed), blank);
  return fields.replace(/^(## .+)$/gm, '$1\n\nNothing to report.');
}
