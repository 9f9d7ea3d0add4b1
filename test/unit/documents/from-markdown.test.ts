import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textIn, type Table } from '../../../src/documents/model.ts';
import { markdownOf } from '../../../src/documents/markdown.ts';
import { sheet, sheetMarkdown } from './fictional-sheet.ts';

const kinds = (markdown: string) => sheet(markdown).blocks.map(({ kind }) => kind);

test('the title is the heading of a text that has none of its own', () => {
  expect(sheet('Text.').blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
  expect(sheet('# Its own\n\nText.').blocks[0]).toMatchObject({ runs: [{ text: 'Its own' }] });
  expect(kinds('# Its own\n\nText.')).toEqual(['heading', 'paragraph']);
});

test('strong text, emphasis and links are stretches of text', () => {
  const [, words] = sheet('A **b *c*** [d](https://example.org/).').blocks;
  expect(words).toEqual({
    kind: 'paragraph',
    runs: [
      { text: 'A ' },
      { text: 'b ', strong: true },
      { text: 'c', strong: true, emphasis: true },
      { text: ' ' },
      { text: 'd', link: 'https://example.org/' },
      { text: '.' },
    ],
  });
});

test('a link that leads nowhere from a document is its words', () => {
  expect(sheet('[x](../here/) [y](javascript:alert) [z](mailto:a@example.org)').blocks[1]).toEqual({
    kind: 'paragraph',
    runs: [
      { text: 'x' },
      { text: ' ' },
      { text: 'y' },
      { text: ' ' },
      { text: 'z', link: 'mailto:a@example.org' },
    ],
  });
});

test('an empty cell has room to write in by hand', () => {
  const table = sheet().blocks.find((each): each is Table => each.kind === 'table');
  expect(table?.rows[0]?.[1]).toEqual({ blocks: [], lines: 2 });
  expect(table?.head?.[0]).toEqual({ blocks: [] });
});

test('a column is wide enough for its longest word', () => {
  const [, table] = sheet('| When | A | B |\n| --- | --- | --- |\n| Afternoons | | |').blocks;
  expect(table).toMatchObject({ widths: [14, 18, 18] });
});

test('rules that follow each other are lines to write on; a list of boxes is boxes', () => {
  expect(sheet('---\n\n---\n\n---').blocks.at(-1)).toEqual({ kind: 'lines', count: 3 });
  expect(kinds('- [ ] a\n- [ ] b')).toEqual(['heading', 'checkbox', 'checkbox']);
});

test('a component stands for what is in it', () => {
  expect(sheet('<Note>Mind the gap.</Note>').blocks.at(-1)).toEqual({
    kind: 'paragraph',
    runs: [{ text: 'Mind the gap.' }],
  });
});

test('as Markdown it reads back as the same document', () => {
  const written = markdownOf(sheet());
  expect(markdownOf(sheet(written))).toBe(written);
  expect(sheet(written).blocks).toEqual(sheet(`# ${sheet().title}\n\n${sheetMarkdown}`).blocks);
});

test('signs that Markdown reads are kept as they are', () => {
  const words = 'a * b _c_ [d] <e> {f} # g | h `i` \\ j';
  const document = {
    ...sheet(''),
    blocks: [{ kind: 'paragraph' as const, runs: [{ text: words }] }],
  };
  const [, again] = sheet(markdownOf(document)).blocks;
  expect(again).toEqual(document.blocks[0]);
});

test('text that begins like a list or a heading stays text', () => {
  for (const text of [
    '- no',
    '1. no',
    '# no',
    '+ no',
    '12) no',
    '1.',
    '---',
    '=',
    'import x',
    '&lt;',
  ]) {
    const document = { ...sheet(''), blocks: [{ kind: 'paragraph' as const, runs: [{ text }] }] };
    expect(sheet(markdownOf(document)).blocks[1]).toEqual(document.blocks[0]);
  }
});

test('marks beside a letter or beside each other are left out rather than shown', () => {
  const runs = [
    { text: 'Note:', strong: true },
    { text: 'this', emphasis: true },
    { text: ' and ' },
    { text: 'that', strong: true },
    { text: 'much.' },
  ];
  const written = markdownOf({ blocks: [{ kind: 'paragraph', runs }] });
  expect(textIn(sheet(written).blocks[1] ?? { kind: 'lines', count: 1 })).toBe(
    'Note:this and thatmuch.',
  );
});

test('any text at all comes back from Markdown', () => {
  const signs = fc.constantFrom(...'*_`[]<>{}#~|&\\-+=!.():;"\'$^1a \nimport export');
  const text = fc.oneof(fc.string({ unit: signs, maxLength: 30 }), fc.string({ maxLength: 30 }));
  const inLine = (words: string) => words.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const written = texts.filter((each) => inLine(each) !== '');
      const blocks = written.map((each) => ({
        kind: 'paragraph' as const,
        runs: [{ text: each }],
      }));
      const [, ...again] = sheet(markdownOf({ blocks })).blocks;
      expect(again.map((each) => inLine(textIn(each)))).toEqual(written.map(inLine));
    }),
    { seed: 21, numRuns: 400 },
  );
});

test('an address in the text leads where it says', () => {
  const text = 'See https://example.org/a_b*c?d=[e]&f, or not.';
  const written = markdownOf({ blocks: [{ kind: 'paragraph', runs: [{ text }] }] });
  expect(sheet(written).blocks[1]).toMatchObject({
    runs: [{ text: 'See ' }, { link: 'https://example.org/a_b*c?d=[e]&f' }, { text: ', or not.' }],
  });
});
