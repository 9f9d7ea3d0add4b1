/** What no short example can show of the gate's stages. */
import { describe, expect, test } from 'vitest';
import {
  judge,
  problemsOf,
  problemsOfTree,
  soundCase,
  withBody,
  withFields,
  withPart,
} from './gate.ts';

const rulesOf = (text: string | Uint8Array) => problemsOf(text).map((problem) => problem.rule);

describe('the folder', () => {
  test('suggests a folder name that would do', () => {
    expect(problemsOfTree('Crème Brûlée Library/index.mdx')[0]?.suggestion).toBe(
      'creme-brulee-library',
    );
  });

  test('refuses a case file beside the case folders', () => {
    expect(problemsOfTree('fine-free.mdx').map((each) => each.rule)).toContain('tree/file-type');
  });
});

describe('bytes', () => {
  test('refuses a file of more than 128 KiB', () => {
    expect(rulesOf(soundCase + ' '.repeat(128 * 1024))).toEqual(['bytes/size']);
  });

  test('accepts a file of just 128 KiB', () => {
    const padding = '\n'.repeat(2000);
    expect(rulesOf(soundCase + padding)).toEqual([]);
  });

  test('refuses bytes that are not UTF-8', () => {
    expect(rulesOf(new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x20]))).toEqual([
      'bytes/encoding',
    ]);
  });

  test('reads a file with a byte-order mark and Windows line ends', () => {
    expect(rulesOf(`\ufeff${soundCase.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  test.each([
    ['a null character', '\u0000'],
    ['a right-to-left override', '\u202e'],
    ['a noncharacter', '\ufffe'],
    ['a private-use character', '\ue000'],
    ['a tag character', '\u{e0041}'],
  ])('refuses %s', (_, character) => {
    expect(rulesOf(withPart(`The fee${character} went.[1]`))).toEqual(['bytes/character']);
  });

  test('welcomes every script, combining marks, emoji and mathematical signs', () => {
    const text = 'مكتبة, ספרייה, 図書館, é (e\u0301), 👩‍🏫, ∑ x² ≤ 5.[1]';
    expect(rulesOf(withPart(text))).toEqual([]);
  });
});

describe('shape', () => {
  test('refuses a line of 9,000 characters', () => {
    expect(rulesOf(withPart('a'.repeat(9000)))).toContain('shape/lines');
  });

  test('accepts a paragraph on one long line', () => {
    expect(rulesOf(withPart(`${'Readers came. '.repeat(200)}[1]`))).toEqual([]);
  });

  test.each([
    ['8 kB of braces', '{"}}}'.repeat(1600)],
    ['thousands of open brackets', '['.repeat(4000)],
    ['thousands of asterisks', '*a '.repeat(2500)],
    ['deeply nested lists', `${'- '.repeat(60)}a`],
    ['deeply indented text', `${' '.repeat(200)}a`],
    ['a run of angle brackets', '<'.repeat(100)],
  ])('refuses %s in well under a second', (_, text) => {
    const before = performance.now();
    expect(rulesOf(withPart(text)).length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test.each([
    'Braces in `{code}` are text.[1]',
    'An escaped \\{brace\\} is text.[1]',
    '```\nconst { a } = b;\n```\n\nAs above.[1]',
    'Exporting records took a week, importing them a day.[1]',
  ])('accepts: %s', (text) => {
    expect(rulesOf(withPart(text))).toEqual([]);
  });

  test('refuses a brace in an attribute', () => {
    expect(rulesOf(withPart('<Note title={process.env.HOME}>\n\na\n\n</Note>'))).toContain(
      'shape/brace',
    );
  });
});

describe('fence', () => {
  test.each([
    ['text on the opening fence', soundCase.replace('---\n', '--- yaml\n')],
    ['a fence of four hyphens', soundCase.replace('---\n', '----\n')],
    ['a closing fence of four hyphens', soundCase.replace('\n---\n', '\n----\n')],
    ['a space after the closing fence', soundCase.replace('\n---\n', '\n--- \n')],
    ['an empty line before the fence', `\n${soundCase}`],
    ['no frontmatter', '## The problem\n'],
    ['an empty file', ''],
  ])('refuses %s', (_, text) => {
    expect(rulesOf(text)).toEqual(['fence/missing']);
  });
});

describe('YAML', () => {
  test('shows how to quote a value that holds a colon', () => {
    expect(problemsOf(withFields('title: Fines end: what came back'))[0]?.mend).toBe(
      'title: "Fines end: what came back"',
    );
  });

  test.each([
    'title: !!str Fines end here',
    'title: !thing Fines end',
    'title: *other',
    '<<: { a: 1 }',
    '? [a]\n: b',
  ])('refuses what is more than plain data: %s', (fields) => {
    expect(rulesOf(withFields(fields))).toContain('yaml/reference');
  });

  test('refuses brackets without end before the parser sees them', () => {
    expect(rulesOf(withFields(`title: ${'['.repeat(500)}`)).length).toBeGreaterThan(0);
  });
});

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
