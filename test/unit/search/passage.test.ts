import { describe, expect, test } from 'vitest';
import { bestPassage } from '../../../src/search/query/passage.ts';

const filler = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');
const content = [
  'Title with weeding. Summary.',
  `The problem. Shelves were full of (weeding). ${filler('a', 40)}`,
  `What worked. ${filler('b', 40)} weeding drew complaints, less than feared. ${filler('c', 40)}`,
].join(' ');
const words = content.split(' ');
const all = (word: string) => words.flatMap((each, index) => (each.includes(word) ? [index] : []));
const anchors = [
  { element: 'h2', id: 's-problem', text: 'The problem.', location: words.indexOf('The') },
  { element: 'h2', id: 's-worked', text: 'What worked', location: words.indexOf('What') },
];
const passage = (...finds: readonly (readonly number[])[]) =>
  bestPassage({ content, anchors }, finds);
const marked = (found: ReturnType<typeof passage>) =>
  found?.runs.filter((run) => run.marked).map((run) => run.text);
const shown = (found: ReturnType<typeof passage>) => found?.runs.map((run) => run.text).join('');

describe('the passage of a result', () => {
  test('is where most of the words stand together', () => {
    const found = passage(all('weeding'), all('complaints'));
    expect(found?.section).toEqual({ id: 's-worked', heading: 'What worked' });
    expect(marked(found)).toEqual(['weeding', 'complaints']);
  });

  test('is never the title or summary, which are shown anyway', () => {
    expect(passage([3])).toBeUndefined();
  });

  test('is never the heading of a section, which is shown anyway', () => {
    expect(passage([words.indexOf('worked.')])).toBeUndefined();
  });

  test('is none when only metadata matched', () => {
    expect(passage([])).toBeUndefined();
  });

  test('does not begin with the heading of its section', () => {
    expect(shown(passage(all('weeding')))?.startsWith('Shelves were full of (weeding).')).toBe(
      true,
    );
  });

  test('leaves punctuation unmarked', () => {
    expect(marked(passage(all('weeding')))).toEqual(['weeding']);
  });

  test('leaves out what joined the numbers of sources to their words', () => {
    const cited = content.replace('complaints,', 'complaints.\u2060');
    const found = bestPassage({ content: cited, anchors }, [all('complaints')]);
    expect(shown(found)).toContain('drew complaints. less');
    expect(marked(found)).toEqual(['complaints']);
  });

  test('says where text was left out', () => {
    expect(shown(passage(all('complaints')))).toMatch(/^… .* …$/);
  });

  test('stays within its section', () => {
    expect(shown(passage(all('full')))).not.toContain('What worked');
  });

  test('is none for a page without sections', () => {
    expect(bestPassage({ content, anchors: [] }, [[5]])).toBeUndefined();
  });
});
