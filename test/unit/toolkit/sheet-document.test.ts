/** A sheet on its way to a word processor. */
import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/documents/markdown.ts';
import { parseBody } from '../../../src/markdown/parse.ts';
import { addressesBelow } from '../../../src/site/address.ts';
import { sheetDocument } from '../../../src/toolkit/sheet-document.ts';

const documentOf = (body: string) =>
  sheetDocument(
    parseBody(body),
    { title: 'A fictional sheet', language: 'en' },
    {
      addresses: addressesBelow('/base/'),
      origin: 'https://crosswalk.example',
      author: 'Nobody',
      footer: 'Small print',
    },
  );

test('a blank becomes its label, which stays with its lines, and as many lines as it has', () => {
  const { blocks } = documentOf('<Blank label="Signed for nobody" lines="3" />');
  expect(blocks.slice(1)).toEqual([
    { kind: 'paragraph', keep: true, runs: [{ text: 'Signed for nobody', strong: true }] },
    { kind: 'lines', count: 3 },
  ]);
});

test('a link to another text of the collection becomes a whole address', () => {
  const text = markdownOf(documentOf('See [a case](../../cases/one/) and [a sheet](../two/).'));
  expect(text).toContain('https://crosswalk.example/base/cases/one/');
  expect(text).toContain('https://crosswalk.example/base/toolkit/two/');
});

test('the document has the title of the sheet and its small print', () => {
  expect(documentOf('Text.')).toMatchObject({ title: 'A fictional sheet', footer: 'Small print' });
});

test('an empty cell has room for one line, so that the sheet stays within its pages', () => {
  const { blocks } = documentOf('| Item | We |\n| ---- | -- |\n| Name |    |');
  expect(blocks[1]).toMatchObject({ kind: 'table', rows: [[{}, { lines: 1 }]] });
});
