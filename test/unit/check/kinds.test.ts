/** What the gate asks of guides, sheets, discussions, adoptions and offers, beyond the examples of its rules. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../../src/check/index.ts';
import { kinds } from '../../../src/check/kinds/index.ts';
import type { KindId } from '../../../src/model/kind.ts';
import type { Libraries } from '../../../src/loader/libraries.ts';
import { surroundingsWith } from '../../fixtures/gate-surroundings.ts';
import { problemsOf, problemsOfTree, soundTexts, vocabulary, withFields } from './gate.ts';

const rulesOf = (text: string, kind: KindId) => problemsOf(text, { kind }).map(({ rule }) => rule);

const bodyAfter = (kind: KindId, added: string) => `${soundTexts[kind].trimEnd()}\n\n${added}\n`;

describe('the text', () => {
  test.each(['guide', 'sheet', 'discussion', 'offer'] as const)(
    'of a %s may link to a case in the folder of cases',
    (kind) => {
      const link = (slug: string) => bodyAfter(kind, `See [it](../../cases/${slug}/), they say.`);
      expect(rulesOf(link('another-case'), kind)).not.toContain('links/case');
      expect(rulesOf(link('no-such-case'), kind)).toContain('links/case');
    },
  );

  test('of a case may link to a sheet that exists, and to no other', () => {
    const linked = (slug: string) =>
      bodyAfter('case', `See [the sheet that helps](../../toolkit/${slug}/).`);
    expect(rulesOf(linked('fictional-agreement'), 'case')).toEqual([]);
    const [problem] = problemsOf(linked('fictional-agreemnt'));
    expect(problem).toMatchObject({
      rule: 'links/case',
      suggestion: '../../toolkit/fictional-agreement/',
    });
  });

  test('may not link to an adoption, which has no page of its own', () => {
    const text = bodyAfter('guide', 'See [it](../../adoptions/fictional-law-library/).');
    expect(rulesOf(text, 'guide')).toContain('body/link');
  });

  test('of a sheet may have blanks, and that of a guide may not', () => {
    const blank = '<Blank label="Signed" lines="2" />';
    expect(rulesOf(bodyAfter('sheet', blank), 'sheet')).toEqual([]);
    expect(rulesOf(bodyAfter('guide', blank), 'guide')).toContain('body/component');
  });

  test.each([
    '<Blank lines="2" />',
    '<Blank label="x" lines="13" />',
    '<Blank label="x" from="y" />',
  ])('of a sheet may not have %s', (blank) => {
    expect(rulesOf(bodyAfter('sheet', blank), 'sheet')).toContain('body/attribute');
  });

  test('of a sheet may not show a picture', () => {
    const text = bodyAfter('sheet', '<Figure src="desk.png" alt="A desk" />');
    expect(rulesOf(text, 'sheet')).toContain('body/component');
  });

  test('of an adoption may be left out, and that of a sheet may not', () => {
    const withoutText = soundTexts.sheet.replace(/(\n---\n)[\s\S]*$/, '$1');
    expect(rulesOf(soundTexts.adoption, 'adoption')).toEqual([]);
    expect(rulesOf(withoutText, 'sheet')).toEqual(['body/empty-part']);
  });

  test('of a guide has the headings of its scheme', () => {
    const text = soundTexts.guide.replace('## The fix in practice', '## How to begin');
    expect(problemsOf(text, { kind: 'guide' })[0]).toMatchObject({
      rule: 'body/headings',
      mend: '## The fix in practice',
    });
  });

  test('of a discussion has the headings of a digest once there is one, and only then', () => {
    const held = readFileSync(
      'test/fixtures/collections/discussions/who-counts-the-fictional-loans/index.mdx',
      'utf8',
    );
    expect(rulesOf(held, 'discussion')).toEqual([]);
    const withoutReport = held.replace(/## What each sector said[\s\S]*$/, '');
    expect(rulesOf(withoutReport, 'discussion')).toEqual(['body/headings']);
  });
});

describe('a folder', () => {
  test('of a sheet holds no pictures, unlike that of a case', () => {
    const files = 'agreement/index.mdx\nagreement/desk.png';
    expect(problemsOfTree(files, 'case')).toEqual([]);
    expect(problemsOfTree(files, 'sheet').map(({ rule }) => rule)).toEqual(['tree/file-type']);
  });
});

describe('a document that is named in a field', () => {
  test.each([
    ['guide', 'toolkit: [no-such-sheet]'],
    ['guide', 'cases: [no-such-case]'],
    ['sheet', 'cases:\n  - case: no-such-case\n    note: It used something like this sheet.'],
    ['discussion', 'cases: [another-case, no-such-case]'],
    ['adoption', 'case: no-such-case'],
    ['offer', 'case: no-such-case'],
  ] as const)('by a %s in "%s" must exist', (kind, fields) => {
    expect(rulesOf(withFields(fields, kind), kind)).toContain('fields/reference');
  });

  test('is looked for by its nearest name', () => {
    const [problem] = problemsOf(withFields('cases: [another-casse]', 'guide'), { kind: 'guide' });
    expect(problem?.suggestion).toBe('another-case');
  });
});

describe('an adoption', () => {
  const own = {
    name: 'Fictional Law Library',
    place: 'Fictionville',
    country: 'GB',
    isil: 'GB-Fict',
    ror: 'https://ror.org/052gg0110',
    url: 'https://www.law.example/library',
  };
  const judged = (institution: typeof own | Partial<typeof own>, ofCase: Libraries) => {
    const fields = Object.entries(institution).map(([name, value]) => `  ${name}: ${value}`);
    const text = withFields(`institution:\n${fields.join('\n')}`, 'adoption');
    const surroundings = {
      ...surroundingsWith(vocabulary, { case: ['fines-end-at-example-library'] }),
      librariesOf: () => ofCase,
    };
    const verdict = checkDocument(
      kinds.adoption,
      { file: 'adoptions/x/index.mdx', bytes: new TextEncoder().encode(text), pictures: [] },
      surroundings,
    );
    return 'problems' in verdict ? verdict.problems.map(({ rule }) => rule) : [];
  };
  const other = { name: 'Another', place: 'Elsewhere', country: 'GB' };

  test('by another library passes', () => {
    expect(judged(own, [other])).toEqual([]);
  });

  test.each([
    [
      'name and place, however they are written',
      { name: 'The FICTIONAL law-library', place: 'fictionville' },
    ],
    ['ISIL', { isil: own.isil }],
    ['ROR identifier', { ror: own.ror }],
    ['host of the web address', { url: 'https://law.example/about' }],
  ])('by the library of the case is refused: same %s', (_, same) => {
    expect(judged(own, [{ ...other, ...same }])).toEqual(['adoptions/own-case']);
  });

  test('of a case whose library withheld its name passes', () => {
    expect(judged(own, [{ withheld: true, country: 'GB' }])).toEqual([]);
  });
});

describe('the mailbox of an offer', () => {
  const fault = (address: string) => rulesOf(withFields(`contact: ${address}`, 'offer'), 'offer');

  test.each([
    'desk@library.example',
    'interlibrary-loans@library.example',
    'askus@library.example',
    'public.services@uni.example',
    'ill2@library.example',
  ])('%s is that of a role', (address) => {
    expect(fault(address)).toEqual([]);
  });

  test.each([
    'ada.fictional@library.example',
    'a-fictional@library.example',
    'a_b@library.example',
    'library@gmail.com',
    'library@yahoo.co.uk',
  ])('%s is refused', (address) => {
    expect(fault(address)).toEqual(['offers/contact']);
  });
});

describe('the last day of an offer', () => {
  const until = (published: string, expires: string) =>
    rulesOf(withFields(`published: ${published}\nexpires: ${expires}`, 'offer'), 'offer');

  test.each([
    ['2026-01-15', '2026-01-15'],
    ['2026-01-15', '2027-01-15'],
    ['2024-02-29', '2025-02-28'],
  ])('published %s may be %s', (published, expires) => {
    expect(until(published, expires)).toEqual([]);
  });

  test.each([
    ['2026-01-15', '2026-01-14'],
    ['2026-01-15', '2027-01-16'],
    ['2024-02-29', '2025-03-01'],
  ])('published %s may not be %s', (published, expires) => {
    expect(until(published, expires)).toEqual(['offers/expiry']);
  });
});

describe('dates of an offer', () => {
  const fault = (dates: string) => rulesOf(withFields(`dates: ${dates}`, 'offer'), 'offer');

  test.each([
    '{ start: 2026-06-10, end: 2026-06-11 }',
    '{ start: 2026-06-10T09:00, end: 2026-06-10T10:00, timezone: Europe/London }',
  ])('may be %s', (dates) => {
    expect(fault(dates)).toEqual([]);
  });

  test.each([
    '{ start: 2026-06-10T09:00, end: 2026-06-10T10:00 }',
    '{ start: 2026-06-10T09:00, end: 2026-06-11, timezone: Europe/London }',
    '{ start: 2026-06-11, end: 2026-06-10 }',
    '{ start: 2026-06-31, end: 2026-07-01 }',
    '{ start: 2026-06-10T09:00, end: 2026-06-10T26:00, timezone: Europe/London }',
    '{ start: 2026-06-10T09:00, end: 2026-06-10T10:00, timezone: Europe/Atlantis }',
  ])('may not be %s', (dates) => {
    expect(fault(dates)).toEqual(['fields/form']);
  });
});
