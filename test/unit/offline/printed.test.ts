/** What is done to a printed file, and what is written into its style sheet. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cssString } from '../../../src/offline/pdf/document.ts';
import { finished } from '../../../src/offline/pdf/finish.ts';
import { objectsOf } from '../../../src/offline/pdf/objects.ts';

/** A file as Chromium builds it, with objects 1 to n. */
function pdfOf(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${text}${table}trailer\n<</Size ${objects.length + 1}\n/Root 3 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}

const stream = '<</Length 14>> stream\nendobj endobj \nendstream';

const printed = pdfOf([
  "<</Title (A book)\n/Creator (Browser \\(X11\\))\n/CreationDate (D:20261125141510+00'00')>>",
  stream,
  '<</Type /Catalog\n/Pages 4 0 R\n/ViewerPreferences <</Type /ViewerPreferences>>>>',
  '<</Type /Pages /IDs [(node00001415) (node00001421)]>>',
]);

/** Text of every object that is compressed with others. */
function unpacked(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/Type \/ObjStm [^]*?\/Length (\d+)>>\nstream\n/g)]
    .map((match) => {
      const start = match.index + match[0].length;
      return inflateSync(bytes.subarray(start, start + Number(match[1]))).toString('latin1');
    })
    .join('');
}

describe('the objects of a printed file', () => {
  test('are read by their places in the table', () => {
    const { objects, root, info } = objectsOf(printed);
    expect({ root, info }).toEqual({ root: 3, info: 1 });
    expect(objects.map(({ number, isStream }) => [number, isStream])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
    expect(objects[1]?.source).toBe(stream);
  });

  test('are not guessed at in a file that is built otherwise', () => {
    expect(() => objectsOf('%PDF-1.4\nno table\n')).toThrow('not built as expected');
    expect(() => objectsOf(printed.replace('/Root', '/Prev 9 /Root'))).toThrow('cross-reference');
  });
});

describe('a finished file', () => {
  const bytes = finished(Buffer.from(printed, 'latin1'), '2026-11-25');

  test('bears the date of the content and no name of a machine', () => {
    expect(unpacked(bytes)).toContain('/CreationDate (D:20261125000000Z)');
    expect(unpacked(bytes)).toContain('/Creator (Chromium)');
  });

  test('has page labels and opens with its outline', () => {
    expect(unpacked(bytes)).toContain('/PageLabels <</Nums [0 <</S /D>>]>> /PageMode /UseOutlines');
  });

  test('names cells by their order, whatever the browser called them', () => {
    expect(unpacked(bytes)).toContain('[(node00000001) (node00000002)]');
    const later = printed.replaceAll('node000014', 'node000077');
    expect(Buffer.from(finished(Buffer.from(later, 'latin1'), '2026-11-25'))).toEqual(
      Buffer.from(bytes),
    );
  });

  test('keeps streams as they are', () => {
    expect(Buffer.from(bytes).toString('latin1')).toContain(`2 0 obj\n${stream}\nendobj`);
  });
});

describe('a string in the style sheet', () => {
  test('cannot end early, in CSS or in XHTML', () => {
    expect(cssString('a "b" </style> & \\ c\n')).toBe(
      '"a \\22 b\\22  \\3c /style\\3e  \\26  \\5c  c\\a "',
    );
  });
});
