import fc from 'fast-check';
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../src/documents/docx.ts';
import { textIn, type Blocks } from '../../../src/documents/model.ts';
import { odtOf } from '../../../src/documents/odt.ts';
import { readDocument } from '../../../src/documents/reading/read-document.ts';
import { parseXml } from '../contribute/filled-document.ts';
import { sheet } from './fictional-sheet.ts';

const docx = await docxOf(sheet());
const odt = odtOf(sheet());
const read = (bytes: Uint8Array) => readDocument(bytes, parseXml);

function blocksOf(bytes: Uint8Array): Blocks {
  const found = read(bytes);
  if ('refused' in found) throw new Error(found.refused);
  return found.blocks;
}

/** A Word document with another text, and whatever else is put into it. */
function withBody(body: string, others: Zippable = {}): Uint8Array {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`;
  return zipSync({ ...unzipSync(docx), 'word/document.xml': strToU8(xml), ...others });
}

describe('a document', () => {
  test.each([
    ['Word', docx],
    ['OpenDocument', odt],
  ])('in %s is read as it was written', (_, bytes) => {
    const blocks = blocksOf(bytes).filter((each) => textIn(each) !== '');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'table',
      'list',
      'paragraph',
      'paragraph',
    ]);
    expect(blocks[1]).toMatchObject({
      runs: [
        { text: 'An agreement between ' },
        { text: 'two', strong: true },
        { text: ' libraries, on ' },
        { text: 'one', emphasis: true },
        { text: ' page; see ' },
        { text: 'the case', link: 'https://example.org/a?b=1&c=2' },
        { text: '.' },
      ],
    });
    expect(blocks[4]).toMatchObject({ ordered: true, items: [[{}, { ordered: false }], [{}]] });
    expect(textIn(blocks[5] ?? { kind: 'lines', count: 1 })).toBe('\u2610 We have told our staff');
  });

  test('written as a stream, as Google Docs does, is read', () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [path, content] of Object.entries(unzipSync(docx))) {
      const file = new ZipDeflate(path);
      zip.add(file);
      file.push(content, true);
    }
    zip.end();
    expect(blocksOf(Buffer.concat(pieces))).toEqual(blocksOf(docx));
  });

  test('under review is read as if all changes were accepted', () => {
    const changed =
      '<w:body><w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p></w:body>';
    expect(blocksOf(withBody(changed)).map(textIn)).toEqual(['new']);
  });

  test('keeps no link but to secure addresses', () => {
    const relations = (target: string) =>
      strToU8(
        `<Relationships xmlns="r"><Relationship Id="a" Type="x/hyperlink" Target="${target}"/></Relationships>`,
      );
    const body =
      '<w:body><w:p><w:hyperlink xmlns:r="r" r:id="a"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p></w:body>';
    const runs = (target: string) =>
      blocksOf(withBody(body, { 'word/_rels/document.xml.rels': relations(target) }));
    expect(runs('javascript:alert(1)')).toMatchObject([{ runs: [{ text: 'x' }] }]);
    expect(JSON.stringify(runs('javascript:alert(1)'))).not.toContain('javascript');
    expect(JSON.stringify(runs('https://example.org/'))).toContain('https://example.org/');
  });
});

/** Writes another size into the list at the end of a zip with a single entry. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer);
  const list = view.getUint32(zip.length - 22 + 16, true);
  view.setUint32(list + 24, size, true);
  view.setUint32(22, size, true);
  return zip;
}

const zeros = new Uint8Array(64 * 1024 * 1024);
const bomb = () => zipSync({ 'word/document.xml': zeros });
const nested = '<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000);
const entities =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document>&b;</w:document>';

describe('a file that is no document is refused:', () => {
  test.each([
    [
      'an old Word file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'old-word',
    ],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['rich text', strToU8('{\\rtf1 }'), 'rich-text'],
    ['a text', strToU8('title: x'), 'not-a-document'],
    ['nothing at all', new Uint8Array(), 'not-a-document'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-document'],
    ['paths that climb', zipSync({ '../../content.xml': strToU8('<a/>') }), 'not-a-document'],
    ['a spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<a/>') }), 'not-a-document'],
    ['half a document', docx.slice(0, 5000), 'damaged'],
    ['broken XML', withBody('<w:body>'), 'damaged'],
    [
      'text that is not UTF-8',
      withBody('', { 'word/document.xml': new Uint8Array([0xff, 0xfe]) }),
      'damaged',
    ],
    ['more than anyone writes', new Uint8Array(17 * 1024 * 1024), 'too-large'],
    ['a zip bomb', bomb(), 'unsafe'],
    ['a zip bomb that lies about its size', lying(bomb(), 1000), 'unsafe'],
    ['entities that multiply', withBody('', { 'word/document.xml': strToU8(entities) }), 'unsafe'],
    ['elements without end', withBody(nested), 'unsafe'],
    [
      'thousands of entries',
      zipSync(
        Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, new Uint8Array()])),
      ),
      'unsafe',
    ],
  ])('%s', (_, bytes, refused) => {
    expect(read(bytes)).toEqual({ refused });
  });

  test('the same name twice', () => {
    const twice = zipSync({
      'word/document.xml': strToU8('<a/>'),
      'word/documens.xml': strToU8('<b/>'),
    });
    const renamed = Buffer.from(
      Buffer.from(twice).toString('latin1').replaceAll('documens', 'document'),
      'latin1',
    );
    expect(read(renamed)).toEqual({ refused: 'unsafe' });
  });
});

test('whatever happens to the bytes of a document, it is read or refused', () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(docx, odt), changes, (bytes, changed) => {
      const broken = bytes.slice();
      for (const [at, value] of changed) broken[at % broken.length] = value;
      expect(['blocks', 'refused']).toContain(Object.keys(read(broken))[0]);
    }),
    { seed: 22, numRuns: 150 },
  );
}, 60_000);

test('whatever elements a document is made of, it is read or refused', () => {
  const names = fc.constantFrom(
    'w:body',
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:sdt',
    'w:pPr',
    'w:numPr',
    'w:x',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.string({ maxLength: 5 }).map((text) => text.replace(/[<&]/g, '')),
      fc
        .tuple(names, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(tree, (body) => {
      expect(['blocks', 'refused']).toContain(
        Object.keys(read(withBody(`<w:body>${body}</w:body>`)))[0],
      );
    }),
    { seed: 23, numRuns: 200 },
  );
}, 60_000);
