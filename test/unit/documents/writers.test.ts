import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { docxOf } from '../../../src/documents/docx.ts';
import type { TextDocument } from '../../../src/documents/model.ts';
import { odtOf } from '../../../src/documents/odt.ts';
import { questionTable, questionsTable } from '../../../src/documents/question.ts';
import { sheet } from './fictional-sheet.ts';
import { all, partOf, pathsIn, texts } from './reopened.ts';

const docx = await docxOf(sheet());
const odt = odtOf(sheet());
const word = partOf(docx, 'word/document.xml');
const open = partOf(odt, 'content.xml');

test('every part is well-formed', () => {
  for (const path of pathsIn(docx).filter((each) => /\.(?:xml|rels)$/.test(each)))
    expect(() => partOf(docx, path)).not.toThrow();
  for (const path of pathsIn(odt).filter((each) => each.endsWith('.xml')))
    expect(() => partOf(odt, path)).not.toThrow();
});

test('the text is there, in order', () => {
  const words = 'An agreement between two libraries, on one page; see the case.';
  expect(texts(all(word, 'w:p'))).toContain(words);
  expect(texts(all(open, 'text:p'))).toContain(words);
});

test('headings are headings, with their levels', () => {
  const heads = all(word, 'w:pStyle').map((each) => each.getAttribute('w:val'));
  expect(heads.filter((each) => each?.startsWith('Heading'))).toEqual(['Heading1', 'Heading2']);
  expect(all(open, 'text:h').map((each) => each.getAttribute('text:outline-level'))).toEqual([
    '1',
    '2',
  ]);
});

test('the first row of a table is repeated as its head', () => {
  expect(
    texts(all(word, 'w:tblHeader').map((each) => each.parentNode?.parentNode as never)),
  ).toEqual(['FernhillMarsh Lane']);
  expect(texts(all(open, 'table:table-header-rows'))).toEqual(['FernhillMarsh Lane']);
});

test('title and language are told in the properties, the language also in the text', () => {
  const { title } = sheet();
  expect(texts(all(partOf(docx, 'docProps/core.xml'), 'dc:title'))).toEqual([title]);
  expect(texts(all(partOf(docx, 'docProps/core.xml'), 'dc:language'))).toEqual(['en-GB']);
  expect(all(partOf(docx, 'word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val')).toBe('en-GB');
  expect(texts(all(partOf(odt, 'meta.xml'), 'dc:title'))).toEqual([title]);
  const [style] = all(partOf(odt, 'styles.xml'), 'style:text-properties');
  expect([style?.getAttribute('fo:language'), style?.getAttribute('fo:country')]).toEqual([
    'en',
    'GB',
  ]);
});

test('links lead where they led', () => {
  const address = 'https://example.org/a?b=1&c=2';
  const relations = all(partOf(docx, 'word/_rels/document.xml.rels'), 'Relationship');
  const link = relations.find((each) => each.getAttribute('Target') === address);
  expect(all(word, 'w:hyperlink')[0]?.getAttribute('r:id')).toBe(link?.getAttribute('Id'));
  expect(all(open, 'text:a')[0]?.getAttribute('xlink:href')).toBe(address);
});

test('boxes can be ticked, and empty cells have height', () => {
  expect(all(word, 'w14:checkbox')).toHaveLength(2);
  expect(all(open, 'loext:content-control')).toHaveLength(2);
  expect(Number(all(word, 'w:trHeight')[0]?.getAttribute('w:val'))).toBeGreaterThan(750);
  expect(all(open, 'style:table-row-properties').at(-1)?.getAttribute('style:min-row-height')).toBe(
    '14mm',
  );
});

test('the page is A4, and what is written fits on US Letter', () => {
  const [size] = all(word, 'w:pgSz');
  const [margins] = all(word, 'w:pgMar');
  const of = (name: string) => Number(margins?.getAttribute(`w:${name}`));
  expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
  const letter = { width: 12_240, height: 15_840 };
  expect(of('left') + 11_906 - of('left') - of('right')).toBeLessThan(letter.width - 360);
  expect(16_838 - of('footer')).toBeLessThan(letter.height - 360);
});

test('an OpenDocument file says first what it is', () => {
  expect(pathsIn(odt)[0]).toBe('mimetype');
  expect(new TextDecoder().decode(odt.slice(30, 38 + 39))).toBe(
    'mimetypeapplication/vnd.oasis.opendocument.text',
  );
});

test('the same document gives the same bytes on another day', async () => {
  vi.useFakeTimers({ now: Date.UTC(2031, 4, 6, 7, 8, 9), toFake: ['Date'] });
  const again = [await docxOf(sheet()), odtOf(sheet())];
  vi.useRealTimers();
  expect(again).toEqual([docx, odt]);
});

test('a question keeps its code beside the cell for its answer', async () => {
  const blocks = [
    questionTable({ code: 'title', label: 'Your answer', lines: 2 }),
    questionsTable([{ code: 'place.1', label: 'Place', lines: 1 }], {
      question: 'What is asked',
      answer: 'Your answer',
    }),
  ];
  const asked: TextDocument = { ...sheet(), blocks };
  const cells = texts(all(partOf(await docxOf(asked), 'word/document.xml'), 'w:tc'));
  expect(cells).toEqual([
    'Your answer [title]',
    '',
    'What is asked',
    'Your answer',
    'Place [place.1]',
    '',
  ]);
  expect(
    texts(all(partOf(odtOf(asked), 'content.xml'), 'table:table-cell')).filter(Boolean),
  ).toEqual(cells.filter(Boolean));
});

test('any text at all is written well-formed and read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
      const said: TextDocument = {
        ...sheet(),
        title: text,
        blocks: [{ kind: 'paragraph', runs: [{ text }] }],
      };
      const readable = text.replace(
        /[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
        '',
      );
      const squeezed = readable.replace(/\s+/g, '');
      const inWord = texts(all(partOf(await docxOf(said), 'word/document.xml'), 'w:t')).join('');
      const inOpen = texts(all(partOf(odtOf(said), 'content.xml'), 'text:p')).join('');
      expect(inWord.replace(/\s+/g, '')).toBe(squeezed);
      expect(inOpen.replace(/\s+/g, '')).toBe(squeezed);
    }),
    { seed: 20, numRuns: 25 },
  );
}, 30_000);
