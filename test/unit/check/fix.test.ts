/** What check:content --fix mends, and what it leaves alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendFields } from '../../../src/check/fix.ts';
import { problemsOf, soundCase } from './gate.ts';

const mend = (line: string) => mendFields(`---\n${line}\n---\nText.\n`).text.split('\n')[1];

describe('mending', () => {
  test.each([
    ['published: 2026/1/5', 'published: 2026-01-05'],
    ['published: "2026.01.05"', 'published: 2026-01-05'],
    ['sector: public', 'sector: [public]'],
    ['workflow: circulation, outreach', 'workflow: [circulation, outreach]'],
    ['“title”: A title', 'title: A title'],
    ['title: A title   ', 'title: A title'],
    ['\tname: Example Library', '  name: Example Library'],
  ])('turns %j into %j', (before, after) => {
    expect(mend(before)).toBe(after);
  });

  test.each([
    'title: A sector: public thing',
    'sector: [public]',
    'sector: Public library',
    'published: 5 January 2026',
    'desk: both',
  ])('leaves alone: %s', (line) => {
    expect(mend(line)).toBe(line);
  });

  test('says on which line it mended what', () => {
    expect(mendFields('---\ntitle: A\nsector: public\n---\n').mends).toEqual([
      { line: 3, what: 'several values written as a list' },
    ]);
  });

  test('makes a slip of a busy librarian pass', () => {
    const slips = soundCase
      .replace('sector: [public]', 'sector: public')
      .replace('confirmed: 2026-01-15', 'confirmed: 2026/1/15 ');
    expect(problemsOf(slips).length).toBeGreaterThan(0);
    expect(problemsOf(mendFields(slips).text)).toEqual([]);
  });

  test('never touches the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 100 }),
        (body, fields) => {
          const text = `---\n${fields.replaceAll('---', '')}\n---\n${body}`;
          expect(mendFields(text).text.endsWith(`\n---\n${body}`)).toBe(true);
        },
      ),
      { seed: 20261125, numRuns: 500 },
    );
  });

  test('mends nothing twice', () => {
    const once = mendFields(soundCase.replace('sector: [public]', 'sector: public')).text;
    expect(mendFields(once).mends).toEqual([]);
  });
});
