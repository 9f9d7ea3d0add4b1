/** What no short example can show of the later stages: fields, text, links and pictures. */
import { describe, expect, test } from 'vitest';
import { judge, problemsOf, soundCase, withBody, withFields, withPart } from './gate.ts';

const rulesOf = (text: string | Uint8Array) => problemsOf(text).map((problem) => problem.rule);

describe('fields', () => {
  test('suggests the nearest known field', () => {
    const problems = problemsOf(soundCase.replace('challenge: [funding]', 'challenges: [funding]'));
    expect(problems).toMatchObject([{ rule: 'fields/unknown', suggestion: 'challenge' }]);
  });

  test('suggests the nearest known field inside a group', () => {
    const fields =
      'institution:\n  - name: Example Library\n    place: Exampletown\n    country: GB\n    web: https://library.example';
    expect(problemsOf(withFields(fields))[0]).toMatchObject({ rule: 'fields/unknown' });
  });

  test('says that a computed field is not typed in', () => {
    expect(problemsOf(withFields('evidence: 4'))[0]?.allowed).toContain('computed');
  });

  test('refuses a layout', () => {
    const problem = problemsOf(withFields('layout: "data:text/javascript,1"'))[0];
    expect(problem).toMatchObject({ rule: 'fields/unknown' });
    expect(problem?.allowed).toContain('Delete the line');
  });

  test('knows which concept someone means by a word of their own sector', () => {
    expect(problemsOf(withFields('workflow: [weeding]'))[0]).toMatchObject({
      rule: 'fields/value',
      suggestion: 'collection-development',
    });
  });

  test('suggests the nearest value for a slip', () => {
    expect(problemsOf(withFields('workflow: [circulatoin]'))[0]?.suggestion).toBe('circulation');
  });

  test('points at the value in a list that is wrong', () => {
    const text = withFields('setting: [urban, downtown]');
    const place = problemsOf(text)[0]?.place;
    const line = text.split('\n')[(place?.line ?? 0) - 1] ?? '';
    expect(line.slice((place?.column ?? 0) - 1)).toMatch(/^downtown/);
  });

  test.each([
    'published: 2023-02-29',
    'published: 2026-13-01',
    'published: true',
    'published: yesterday',
    'published: 2026-1-5',
  ])('refuses a date that the calendar does not have: %s', (fields) => {
    expect(rulesOf(withFields(fields))).toContain('fields/form');
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'https://user:secret@library.example/',
    '//library.example/',
    'file:///etc/hostname',
    'https://localhost/',
  ])('refuses the source address %s', (url) => {
    expect(
      rulesOf(
        withFields(
          `sources:\n  - title: A report\n    kind: report\n    url: ${JSON.stringify(url)}`,
        ),
      ),
    ).toContain('fields/form');
  });

  test('reports all problems of the fields at once', () => {
    expect(rulesOf(withFields('desk: front\nresult: fine\nsize: huge'))).toEqual([
      'fields/value',
      'fields/value',
      'fields/value',
    ]);
  });

  test('counts characters as a reader does', () => {
    expect(rulesOf(withFields(`title: ${'👩🏽‍🏫'.repeat(2)} teach a class`))).toEqual([]);
    expect(rulesOf(withFields('title: Too short'))).toContain('fields/form');
  });

  test.each(['XX', 'UK', 'EU', 'gb', 'ZZ', 'United Kingdom'])(
    'refuses %s as a country',
    (country) => {
      expect(
        rulesOf(
          withFields(
            `institution:\n  - name: Example Library\n    place: Exampletown\n    country: ${country}`,
          ),
        ),
      ).toContain('fields/form');
    },
  );

  test('lets a library remain unnamed', () => {
    expect(rulesOf(withFields('institution:\n  - withheld: true\n    country: GB'))).toEqual([]);
  });

  test('takes no figure without a number', () => {
    const fields =
      'outcome:\n  - kind: use\n    direction: improved\n    statement: More was lent than before.\n    measure:\n      name: Loans\n      unit: loans';
    expect(rulesOf(withFields(fields))).toContain('fields/form');
  });
});

describe('text', () => {
  test.each([
    ['a picture in Markdown', '![x](./evil.mjs)'],
    ['an HTML comment', '<!-- hidden -->'],
    ['a link by reference', '[the report][r]\n\n[r]: https://library.example/'],
    ['an autolink to a program', '[x](javascript:alert)'],
    ['a data address', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a link to a file of the machine', '[x](file:///etc/hostname)'],
    ['a link that climbs', '[x](../../../secret)'],
    ['an iframe', '<iframe src="https://evil.example/"></iframe>'],
    ['a component that the prototype has', '<constructor />'],
    ['a member component', '<Note.Inner />'],
    ['a fragment', '<>text</>'],
    ['a spread', '<Note {...props} />'],
    ['a heading of the first level', '# Big'],
    ['a heading of the fourth level', '#### Small'],
  ])('refuses %s', (_, text) => {
    expect(rulesOf(withPart(`${text}\n\nAnd text.[1]`)).length).toBeGreaterThan(0);
  });

  test.each([
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['a footnote', 'Text.[^1]\n\n[^1]: A footnote.'],
    ['an address with parentheses', '[x](https://en.library.example/wiki/Weeding_(library))'],
    ['two citations', 'Text.[1][2]'],
    ['several numbers in one citation', 'Text.[1, 2]'],
    ['a quotation', '> Quoted.[1]'],
    ['a note on one line', '<Note title="Also">Text.[1]</Note>'],
    ['an escaped angle bracket', 'Fewer \\< 5.[1]'],
    ['a bare address', 'See https://library.example/page.'],
  ])('accepts %s', (_, text) => {
    expect(problemsOf(withPart(text))).toEqual([]);
  });

  test('suggests the right spelling of a heading', () => {
    const body = soundCase.split('\n---\n')[1]!.replace('## What worked', '## What has worked');
    expect(problemsOf(withBody(body))[0]).toMatchObject({
      rule: 'body/headings',
      suggestion: 'What worked',
    });
  });

  test('suggests the component that was meant', () => {
    expect(problemsOf(withPart('<note>\n\nText.[1]\n\n</note>'))[0]).toMatchObject({
      rule: 'body/component',
      suggestion: 'Note',
    });
  });

  test('gives the place of a fault in the file, not in the text after the fields', () => {
    const text = withPart('Loans rose.[7]');
    const place = problemsOf(text)[0]?.place;
    expect(text.split('\n')[(place?.line ?? 0) - 1]).toBe('Loans rose.[7]');
    expect(place?.column).toBe(12);
  });
});

describe('links and pictures', () => {
  const figure = '<Figure src="desk.png" alt="The desk." />';
  const picture = {
    name: 'desk.png',
    bytes: 1000,
    format: 'png' as const,
    width: 800,
    height: 600,
  };

  test('accepts a picture that is there', () => {
    expect(problemsOf(withPart(figure), { pictures: [picture] })).toEqual([]);
  });

  test('refuses a picture that is no picture', () => {
    const problems = problemsOf(withPart(figure), {
      pictures: [{ ...picture, format: undefined }],
    });
    expect(problems.map((each) => each.rule)).toEqual(['links/picture-kind']);
  });

  test('refuses a picture of too many pixels', () => {
    const problems = problemsOf(withPart(figure), {
      pictures: [{ ...picture, width: 20_000, height: 20_000 }],
    });
    expect(problems.map((each) => each.rule)).toEqual(['links/picture-kind']);
  });

  test('refuses a picture that the text does not show', () => {
    expect(problemsOf(soundCase, { pictures: [picture] }).map((each) => each.rule)).toEqual([
      'links/unused-picture',
    ]);
  });

  test('asks for a text alternative', () => {
    expect(
      problemsOf(withPart('<Figure src="desk.png" />'), { pictures: [picture] })[0]?.message,
    ).toContain('"alt"');
  });

  test('passes on the fields and the tree of a sound case', () => {
    const verdict = judge(soundCase);
    expect(verdict).toMatchObject({
      passed: { data: { title: 'Example Library drops its fines and counts what comes back' } },
    });
  });
});
