/** The comment on a pull request, made from a report that may be hostile. */
import { describe, expect, test } from 'vitest';
import { commentMark, commentOn } from '../../../src/guard/comment.ts';

const problem = {
  file: '/tmp/head/content/cases/a/index.mdx',
  rule: 'fields/value',
  severity: 'error',
  message: 'Unexpected value',
  place: { line: 3, column: 7 },
};
const report = (...problems: readonly object[]) => JSON.stringify({ problems });

describe('a comment', () => {
  test('says what to mend and where, with the path of the repository', () => {
    const text = commentOn(report({ ...problem, suggestion: 'both' }));
    expect(text).toContain('found 1 thing to mend');
    expect(text).toContain('`content/cases/a/index.mdx:3:7`');
    expect(text).toContain('Did you mean `both`?');
  });

  test('thanks when there is nothing to mend', () => {
    expect(commentOn(report())).toContain('The content check passed');
  });

  test('begins with the mark by which it is found again', () => {
    expect(commentOn(report()).startsWith(commentMark)).toBe(true);
  });

  test('shows twenty problems and counts the rest', () => {
    const text = commentOn(report(...Array.from({ length: 50 }, () => problem)));
    expect(text.match(/^- Mend/gm)).toHaveLength(20);
    expect(text).toContain('And 30 more.');
  });
});

describe('a hostile report', () => {
  test.each([
    ['no JSON', 'not json'],
    ['an array', '[]'],
    ['a rule that is no rule', report({ ...problem, rule: '](https://evil.example)' })],
    ['a line that is no number', report({ ...problem, place: { line: 'x', column: 1 } })],
    ['too many problems', report(...Array.from({ length: 5001 }, () => problem))],
    ['an endless text', 'x'.repeat(5_000_001)],
  ])('%s leads to a plain word and nothing of its own', (_, text) => {
    expect(commentOn(text)).toBe(
      `${commentMark}\n**The check gave no report that can be read.** An editor will look at it.\n`,
    );
  });

  test('cannot leave its code spans', () => {
    const message =
      'a` ![x](https://evil.example/x.png) @everyone\n\n# Owned\n<img src=x onerror=alert(1)> ``` <!-- -->';
    const text = commentOn(report({ ...problem, message, file: '`</code>', allowed: message }));
    const outside = text.replace(/`[^`\n]*`/g, '');
    expect(outside).not.toMatch(/evil|everyone|Owned|onerror|<img|```/);
  });
});
