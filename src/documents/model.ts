/** A document as every writer takes it: plain data, nothing of Word, OpenDocument or Markdown in it. */

/** A stretch of text that looks the same throughout. A line break within it is `\n`. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Code, in letters of equal width. */
  readonly code?: boolean;
  /** Small and grey: what the reader may pass over. */
  readonly quiet?: boolean;
  /** Whole address, `https:` or `mailto:`. */
  readonly link?: string;
}

export type Runs = readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly runs: Runs;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: Runs;
  /** Stays on the page on which what follows begins. */
  readonly keep?: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Blocks[];
}

/** What is in a cell, and how many lines by hand it must have room for. */
export interface Cell {
  readonly blocks: Blocks;
  readonly lines?: number;
}

export type Row = readonly Cell[];

export interface Table {
  readonly kind: 'table';
  /** Repeated on every page that the table reaches. */
  readonly head?: Row;
  readonly rows: readonly Row[];
  /** Shares of the width, one a column; any unit. */
  readonly widths: readonly number[];
}

/** Ruled lines to write on. */
interface Lines {
  readonly kind: 'lines';
  readonly count: number;
}

/** A box to tick, with what it stands for. */
interface Checkbox {
  readonly kind: 'checkbox';
  readonly runs: Runs;
}

export type Block = Heading | Paragraph | List | Table | Lines | Checkbox;
export type Blocks = readonly Block[];

export interface TextDocument {
  /** Shown by the program in its window, and read out. */
  readonly title: string;
  /** BCP 47; with a country where spelling depends on it. */
  readonly language: string;
  /** Who gives it out: the site, as a rule. */
  readonly author: string;
  /** At the foot of every page, before its number. */
  readonly footer?: string;
  readonly blocks: Blocks;
}

export function plain(text: string): Runs {
  return text === '' ? [] : [{ text }];
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', runs: plain(text) };
}

export function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

/** All text in a block, for measuring. */
export function textIn(block: Block): string {
  if (block.kind === 'lines') return '';
  if (block.kind === 'list') return block.items.flat().map(textIn).join(' ');
  if (block.kind === 'table')
    return [...(block.head ?? []), ...block.rows.flat()]
      .flatMap(({ blocks }) => blocks.map(textIn))
      .join(' ');
  return textOf(block.runs);
}
