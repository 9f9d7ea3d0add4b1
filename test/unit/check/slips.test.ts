/** Slips that a busy librarian makes, the one message that each gets, and that following it mends the file. */
import { describe, expect, test } from 'vitest';
import { problemsOf, soundCase } from './gate.ts';

interface Slip {
  readonly slip: string;
  /** What is right in the sound case, and what is written instead. */
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** Text of the line at which the message points. */
  readonly at: string;
  /** Words of the message, of what it allows or of what it suggests. */
  readonly says: string;
  /** What somebody who follows the message writes where `to` stands. */
  readonly mended: string;
}

const slips: readonly Slip[] = [
  {
    slip: 'a colon in the title',
    from: 'title: Example Library drops its fines and counts what comes back',
    to: 'title: Fines dropped: what comes back',
    rule: 'yaml/syntax',
    at: 'title: Fines dropped: what comes back',
    says: 'title: "Fines dropped: what comes back"',
    mended: 'title: "Fines dropped: what comes back"',
  },
  {
    slip: 'a tab in place of spaces',
    from: '    place: Exampletown',
    to: '\tplace: Exampletown',
    rule: 'yaml/syntax',
    at: '\tplace: Exampletown',
    says: 'expected spaces at the start of the line',
    mended: '    place: Exampletown',
  },
  {
    slip: 'a list without its hyphen',
    from: '  - kind: use',
    to: '  kind: use',
    rule: 'yaml/syntax',
    at: '    direction: improved',
    says: '"  - kind: use"',
    mended: '  - kind: use',
  },
  {
    slip: 'quotation marks as a word processor writes them',
    from: 'sector: [public]',
    to: 'sector: [“public”]',
    rule: 'fields/value',
    at: 'sector: [“public”]',
    says: 'public',
    mended: 'sector: [public]',
  },
  {
    slip: 'a list written as a sentence would be',
    from: 'workflow: [circulation]',
    to: 'workflow: circulation, outreach',
    rule: 'fields/form',
    at: 'workflow: circulation, outreach',
    says: '[circulation, outreach]',
    mended: 'workflow: [circulation, outreach]',
  },
  {
    slip: 'a date as people write it',
    from: 'published: 2026-01-15',
    to: 'published: 15/01/2026',
    rule: 'fields/form',
    at: 'published: 15/01/2026',
    says: '2026-01-15',
    mended: 'published: 2026-01-15',
  },
  {
    slip: 'a country by its name',
    from: 'country: GB',
    to: 'country: United Kingdom',
    rule: 'fields/form',
    at: '    country: United Kingdom',
    says: 'GB',
    mended: 'country: GB',
  },
  {
    slip: 'a percent sign in a figure',
    from: 'after: 150',
    to: 'after: 150%',
    rule: 'fields/form',
    at: '      after: 150%',
    says: 'Write 150 here, and "per cent" in the field unit',
    mended: 'after: 150',
  },
  {
    slip: 'an address as it stands on a leaflet',
    from: 'url: https://library.example/report',
    to: 'url: www.library.example/report',
    rule: 'fields/form',
    at: '    url: www.library.example/report',
    says: 'https://www.library.example/report',
    mended: 'url: https://www.library.example/report',
  },
  {
    slip: 'a heading in other words',
    from: '## What did not work',
    to: "## What didn't work",
    rule: 'body/headings',
    at: "## What didn't work",
    says: '## What did not work',
    mended: '## What did not work',
  },
  {
    slip: 'the line that ends the fields forgotten',
    from: 'confirmed: 2026-01-15\n---\n',
    to: 'confirmed: 2026-01-15\n',
    rule: 'fence/missing',
    at: '## The problem',
    says: 'a second line of three hyphens after the fields, before the text begins here',
    mended: 'confirmed: 2026-01-15\n---\n',
  },
  {
    slip: 'a sign that begins a tag',
    from: 'They stopped charging it.[1]',
    to: 'They stopped charging families with <5 children.[1]',
    rule: 'body/syntax',
    at: 'They stopped charging families with <5 children.[1]',
    says: 'Write \\< for the sign itself',
    mended: 'They stopped charging families with \\<5 children.[1]',
  },
  {
    slip: 'a picture as other sites take it',
    from: 'They stopped charging it.[1]',
    to: '![our desk](C:/pictures/desk.jpg)',
    rule: 'body/not-allowed',
    at: '![our desk](C:/pictures/desk.jpg)',
    says: 'Put the picture in the folder of the case',
    mended: 'They stopped charging it.[1]',
  },
];

describe.each(slips)('$slip', ({ from, to, rule, at, says, mended }) => {
  const broken = soundCase.replace(from, () => to);
  const problems = problemsOf(broken);

  test('gets one message, at its line', () => {
    expect(broken).not.toBe(soundCase);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(broken.split('\n')[(problems[0]?.place?.line ?? 0) - 1]).toBe(at);
  });

  test('is told how to mend it', () => {
    const { message, allowed, suggestion, mend } = problems[0]!;
    expect([message, allowed, suggestion, mend].join('\n')).toContain(says);
  });

  test('is mended by doing what the message says', () => {
    expect(problemsOf(broken.replace(to, () => mended))).toEqual([]);
  });
});

describe('a file that is no text', () => {
  test.each([
    ['a Word document', 'PK\u0003\u0004\u0014\u0000'],
    ['an old Word document', '\u00d0\u00cf\u0011\u00e0'],
    ['a PDF', '%PDF-1.7'],
    ['a document in rich text', '{\\rtf1'],
  ])('%s is called by its kind, with what to do', (_, head) => {
    const bytes = Uint8Array.from([...head].map((each) => each.charCodeAt(0)));
    const problems = problemsOf(bytes);
    expect(problems.map((problem) => problem.rule)).toEqual(['bytes/kind']);
    expect(problems[0]?.allowed).toContain('Save as, Plain text');
  });
});

describe('a date that could be two days', () => {
  test('is not guessed', () => {
    const problems = problemsOf(
      soundCase.replace('published: 2026-01-15', 'published: 03/04/2026'),
    );
    expect(problems[0]?.suggestion).toBeUndefined();
    expect(problems[0]?.allowed).toContain('Either 2026-04-03 or 2026-03-04');
  });
});

describe('a date in words', () => {
  test.each(['15 January 2026', 'January 15, 2026', '15th Jan 2026'])(
    '%s is understood',
    (said) => {
      const [problem] = problemsOf(
        soundCase.replace('published: 2026-01-15', `published: ${said}`),
      );
      expect(problem?.suggestion).toBe('2026-01-15');
    },
  );
});
