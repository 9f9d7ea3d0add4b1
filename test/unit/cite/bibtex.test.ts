import { describe, expect, test } from 'vitest';
import { bibtexOf, escapeTex } from '../../../src/cite/bibtex.ts';
import { reference } from './reference.ts';

describe('BibTeX', () => {
  test('is one entry under the key of the case', () => {
    expect(bibtexOf(reference(), 'lamp', 'Lamps')).toBe(
      [
        '@online{lamp,',
        '  author = {{The keepers}},',
        '  title = {{A lighthouse lends its lamp}},',
        '  year = {2026},',
        '  month = nov,',
        '  organization = {Lamps},',
        '  url = {https://lamps.example/cases/lamp/},',
        '  abstract = {The lamp came back polished.},',
        '  langid = {en},',
        '  note = {Licence: CC-BY-4.0},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('makes every character harmless that TeX acts on', () => {
    expect(escapeTex('50% of $5 & #1_a {b} ~c^ \\d')).toBe(
      '50\\% of \\$5 \\& \\#1\\_a \\{b\\} \\textasciitilde{}c\\textasciicircum{} \\textbackslash{}d',
    );
  });

  test('leaves accents and other scripts as they are', () => {
    expect(escapeTex('San José, Xwi7xwa, 図書館')).toBe('San José, Xwi7xwa, 図書館');
  });

  test('keeps persons apart and holds together a name that would be taken apart wrongly', () => {
    const people = ['Ana Lopez', 'Marks and Daughters', 'Lin, M.'];
    expect(bibtexOf(reference({ people, corporate: false }), 'lamp', 'Lamps')).toContain(
      'author = {Ana Lopez and {Marks and Daughters} and {Lin, M.}},',
    );
  });
});
