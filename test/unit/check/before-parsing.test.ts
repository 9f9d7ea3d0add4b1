/** What no short example can show of the first stages: folder, bytes, shape, fences, YAML. */
import { describe, expect, test } from 'vitest';
import { problemsOf, problemsOfTree, soundCase, withFields, withPart } from './gate.ts';

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
