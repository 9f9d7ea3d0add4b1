/** A case in a language other than the book's: its own words are marked as such, the book's words too. */
import { expect, test } from 'vitest';
import { chapterOfCase } from '../../../src/offline/book/case/chapter.ts';
import type { BookCase } from '../../../src/offline/book/cases.ts';
import { chapterDocument } from '../../../src/offline/epub/document.ts';
import { completenessOf } from '../../../src/model/completeness.ts';
import { entryOf } from '../../../src/model/entry.ts';
import { text, vocabulary } from '../../../src/site/this-site.ts';
import { smallCase } from '../../fixtures/small-case.ts';

const data = smallCase({
  language: 'ar',
  sector: ['public'],
  setting: ['urban'],
  workflow: ['circulation'],
  desk: 'public-services',
  challenge: ['funding'],
  outcome: [{ kind: 'use', direction: 'improved', statement: 'A fictional thing changed here.' }],
});

const invented: BookCase = {
  record: {
    slug: 'lamp',
    digest: '',
    textKey: '',
    words: 1,
    adoptions: [],
    data,
    evidence: { level: 0, reasons: ['account-only'] },
    completeness: completenessOf(data),
    stale: false,
    entry: entryOf('lamp', data, 0, { vocabulary, text, language: 'en' }),
  },
  sections: [{ id: 's-the-problem', heading: 'The problem', html: '<p>Dark.</p>' }],
  near: [],
  pictures: [],
};

const document = chapterDocument(chapterOfCase(invented, 'Public libraries', new Map()));

test('the document is in the language of the case, and written its way', () => {
  expect(document).toMatch(/<html [^>]*lang="ar" xml:lang="ar" dir="rtl">/);
  expect(document).toContain('<p class="lede">');
});

test('facts at a glance are in the language of the book', () => {
  expect(document).toMatch(/<section class="glance"[^>]* lang="en" xml:lang="en" dir="ltr">/);
});
