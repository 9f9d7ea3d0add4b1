import { describe, expect, test } from 'vitest';
import { textTree } from '../../../src/compare/text-tree.ts';

const tree = (html: string) => textTree(html, '/cases/a-lamp/');

describe('the text of a case as data', () => {
  test('keeps paragraphs, lists and stress', () => {
    expect(tree('<p>A <em>lamp</em>.</p>\n<ul><li>B</li></ul>')).toEqual([
      { name: 'p', within: ['A ', { name: 'em', within: ['lamp'] }, '.'] },
      { name: 'ul', within: [{ name: 'li', within: ['B'] }] },
    ]);
  });

  test('leads a citation to the source on the page of its case', () => {
    expect(tree('<p>A.\u2060<a class="cite" href="#source-1">[1]</a></p>')).toEqual([
      {
        name: 'p',
        within: ['A.', { name: 'a', within: ['[1]'], href: '/cases/a-lamp/#source-1' }],
      },
    ]);
  });

  test('takes any other element for the words within it', () => {
    expect(tree('<div class="aside"><p onclick="x()">A</p><script>x</script></div>')).toEqual([
      { name: 'p', within: ['A'] },
      'x',
    ]);
  });

  test('keeps the title of a note in the margin apart from its words', () => {
    expect(tree('<div class="aside"><p class="aside-title">Also</p><p>A</p></div>')).toEqual([
      { name: 'p', within: [{ name: 'strong', within: ['Also'] }] },
      { name: 'p', within: ['A'] },
    ]);
  });

  test('leaves out what is not text', () => {
    expect(
      tree('<p>A</p><figure><img src="x" alt="y"><figcaption>B</figcaption></figure>'),
    ).toEqual([{ name: 'p', within: ['A'] }]);
  });
});
