/** Headings, lists, tables and the rest, in Word's terms. */
import {
  BorderStyle,
  CheckBox,
  ExternalHyperlink,
  HeadingLevel,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { twips } from './docx-styles.ts';
import { boxes, colours, gaps, hand, indent, measure } from './look.ts';
import type {
  Block,
  Blocks,
  Cell,
  Heading,
  List,
  Row,
  Run,
  Runs,
  Table as ModelTable,
} from './model.ts';
import { columnShares, staysWhole } from './columns.ts';

type Written = Paragraph | Table;

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const satisfies Record<Heading['level'], string>;

/** A position in the document: what paragraphs look like there, and how deep in lists they are. */
interface Place {
  readonly style?: string;
  readonly depth: number;
  /** Gives every numbered list numbers of its own. */
  readonly nextList: () => number;
}

export function writtenBlocks(blocks: Blocks): Written[] {
  let lists = 0;
  return blocksAt(blocks, { depth: 0, nextList: () => (lists += 1) });
}

function blocksAt(blocks: Blocks, place: Place): Written[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const isGapped = block.kind === 'table' && next !== undefined && next.kind !== 'heading';
    return [...blockAt(block, place), ...(isGapped ? [gap()] : [])];
  });
}

function blockAt(block: Block, place: Place): Written[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: childrenOf(block.runs) })];
    case 'paragraph':
      return [
        paragraphOf(
          { children: childrenOf(block.runs), ...(block.keep ? { keepNext: true } : {}) },
          place,
        ),
      ];
    case 'checkbox':
      return [
        paragraphOf(
          {
            indent: { left: twips(indent), hanging: twips(indent) },
            keepLines: true,
            children: [new CheckBox(box), new TextRun(' '), ...childrenOf(block.runs)],
          },
          place,
        ),
      ];
    case 'lines':
      return Array.from({ length: block.count }, ruledLine);
    case 'list':
      return listAt(block, place);
    case 'table':
      return [tableOf(block, place)];
  }
}

function paragraphOf(options: IParagraphOptions, { style, depth }: Place): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(depth === 0 ? {} : { indent: { left: twips(indent * depth) } }),
    ...options,
  });
}

const box = {
  checkedState: { value: hexOf(boxes.ticked), font: 'MS Gothic' },
  uncheckedState: { value: hexOf(boxes.empty), font: 'MS Gothic' },
};

function hexOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;

function ruledLine(): Paragraph {
  return new Paragraph({
    style: 'Line',
    spacing: { line: twips(hand), lineRule: 'exact' },
    border: { bottom: { ...thin, space: 0 }, between: { ...thin, space: 0 } },
  });
}

/** A table has no space below it, and two that touch would become one. */
function gap(): Paragraph {
  return new Paragraph({
    style: 'Line',
    spacing: { line: gaps.paragraph * 20, lineRule: 'exact' },
  });
}

function listAt({ ordered, items }: List, place: Place): Written[] {
  const reference = ordered ? 'numbers' : 'points';
  const instance = place.nextList();
  const inside = { ...place, depth: place.depth + 1 };
  return items.flatMap(([first, ...rest]) => {
    const runs = first && 'runs' in first ? first.runs : [];
    const others = first && !('runs' in first) ? [first, ...rest] : rest;
    const head = new Paragraph({
      numbering: { reference, level: Math.min(place.depth, 3), instance },
      children: childrenOf(runs),
    });
    return [head, ...blocksAt(others, inside)];
  });
}

function tableOf({ head, rows, widths }: ModelTable, place: Place): Table {
  const columns = columnShares(widths).map((share) => Math.round(share * twips(measure)));
  const inside = { ...place, style: 'Cell', depth: 0 };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(measure), type: WidthType.DXA },
    columnWidths: columns,
    tableLook: { firstRow: head !== undefined, noHBand: true, noVBand: true },
    margins: {
      marginUnitType: WidthType.DXA,
      top: gaps.cell * 20,
      bottom: gaps.cell * 20,
      left: gaps.cell * 30,
      right: gaps.cell * 30,
    },
    borders: {
      top: thin,
      bottom: thin,
      left: thin,
      right: thin,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [
      ...(head ? [rowOf(head, columns, { ...inside, isHead: true })] : []),
      ...rows.map((row) => rowOf(row, columns, { ...inside, isHead: false })),
    ],
  });
}

function rowOf(row: Row, columns: readonly number[], place: Place & { isHead: boolean }): TableRow {
  const lines = Math.max(0, ...row.map((cell) => cell.lines ?? 0));
  return new TableRow({
    ...(place.isHead ? { tableHeader: true } : {}),
    cantSplit: staysWhole(row),
    ...(lines === 0 ? {} : { height: { value: twips(lines * hand), rule: HeightRule.ATLEAST } }),
    children: columns.map((size, index) => cellOf(row[index], size, place)),
  });
}

function cellOf(
  cell: Cell | undefined,
  size: number,
  place: Place & { isHead: boolean },
): TableCell {
  const written = blocksAt(cell?.blocks ?? [], place);
  const isEndedByText = written.at(-1) instanceof Paragraph;
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(place.isHead
      ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.head } }
      : {}),
    children: isEndedByText ? written : [...written, new Paragraph({ style: 'Cell' })],
  });
}

function childrenOf(runs: Runs): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] =>
    run.link === undefined
      ? textRuns(run)
      : [new ExternalHyperlink({ link: run.link, children: textRuns(run) })],
  );
}

function textRuns(run: Run): TextRun[] {
  const style =
    run.link === undefined ? (run.quiet ? 'Quiet' : run.code ? 'Code' : undefined) : 'Hyperlink';
  return run.text.split('\n').map(
    (text, index) =>
      new TextRun({
        text: plainText(text),
        ...(index > 0 ? { break: 1 } : {}),
        ...(style === undefined ? {} : { style }),
        ...(run.strong ? { bold: true } : {}),
        ...(run.emphasis ? { italics: true } : {}),
      }),
  );
}

/** The library escapes what is reserved; what no XML may hold is left out here. */
function plainText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
