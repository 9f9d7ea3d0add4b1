/** The documents in a word processor that is not ours: it opens them, saves them, and their answers are still found. */
import { expect, test } from 'vitest';
import { documentData } from '../../../src/contribute/document/questions.ts';
import { understand } from '../../../src/contribute/document/understand.ts';
import { docxOf } from '../../../src/documents/docx.ts';
import { odtOf } from '../../../src/documents/odt.ts';
import { readDocument } from '../../../src/documents/reading/read-document.ts';
import { sheet } from '../documents/fictional-sheet.ts';
import { vocabulary } from './fictional-draft.ts';
import { filledDocx, filledOdt, filling, parseXml, template, text } from './filled-document.ts';
import { hasOffice, savedAs } from '../../office.ts';

const data = documentData({ vocabulary, text }, 'en');

function draftIn(bytes: Uint8Array | undefined) {
  const read = readDocument(bytes ?? new Uint8Array(), parseXml);
  return 'refused' in read ? read : understand(read.blocks, data)?.draft;
}

/** Milliseconds: LibreOffice starts slowly. */
const slow = 120_000;

const needsOffice = test.skipIf(!hasOffice && process.env['CI'] !== 'true');

needsOffice(
  'an answered template says the same after LibreOffice has saved it, in either format',
  async () => {
    const files = {
      'word.docx': filledDocx(await docxOf(template), filling),
      'open.odt': filledOdt(odtOf(template), filling),
    };
    const before = draftIn(files['word.docx']);
    expect(before).toHaveProperty('answers.title');
    expect(draftIn(files['open.odt'])).toEqual(before);
    const [word, open] = [savedAs('docx', files), savedAs('odt', files)];
    expect(
      [word['word.docx'], word['open.docx'], open['word.odt'], open['open.odt']].map(draftIn),
    ).toEqual([before, before, before, before]);
  },
  slow,
);

needsOffice(
  'LibreOffice opens and lays out every document, on as many pages as it should have',
  async () => {
    const files = {
      'template-docx.docx': await docxOf(template),
      'template-odt.odt': odtOf(template),
      'sheet-docx.docx': await docxOf(sheet()),
      'sheet-odt.odt': odtOf(sheet()),
    };
    const pages = Object.entries(savedAs('pdf', files)).map(([name, bytes]) => [
      name,
      pagesOf(bytes),
    ]);
    const found = Object.fromEntries(pages) as Record<string, number>;
    expect(found['sheet-docx.pdf']).toBe(1);
    expect(found['sheet-odt.pdf']).toBe(1);
    expect(found['template-docx.pdf']).toBeLessThanOrEqual(16);
    expect(found['template-odt.pdf']).toBeLessThanOrEqual(16);
  },
  slow,
);

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}
