/** How documents look, in units that the writers turn into their own: one look for Word and OpenDocument. */
import type { Heading } from './model.ts';

/**
 * A4, in millimetres. The margins leave what is written within a sheet of US Letter as well, which is 18 mm shorter
 * and 6 mm wider, so that either prints without being made smaller.
 */
export const page = {
  width: 210,
  height: 297,
  top: 16,
  side: 20,
  bottom: 33,
  /** From the lower edge of the sheet to the foot of the page. */
  foot: 24,
} as const;

/** Width of the text, in millimetres. */
export const measure = page.width - 2 * page.side;

/** On every system there is a face of these proportions, so that pages break alike. */
export const face = 'Arial';
export const codeFace = 'Courier New';

/** Points. */
export const sizes = { text: 10.5, quiet: 8, foot: 8 } as const;

export interface HeadingLook {
  /** All in points. */
  readonly size: number;
  readonly before: number;
  readonly after: number;
}

export const headings: Readonly<Record<Heading['level'], HeadingLook>> = {
  1: { size: 20, before: 0, after: 8 },
  2: { size: 13.5, before: 11, after: 4 },
  3: { size: 11.5, before: 12, after: 3 },
  4: { size: 10.5, before: 8, after: 2 },
};

/** Hexadecimal, without the number sign. All are at 4.5:1 or better on the ground that they stand on. */
export const colours = {
  ink: '1F1D1A',
  quiet: '5F5A52',
  link: '1B4F72',
  rule: '8A857B',
  head: 'EFECE6',
} as const;

/** Points between paragraphs, and between the edge of a cell and what is in it. */
export const gaps = { paragraph: 6, item: 3, cell: 4 } as const;

/** Millimetres: a line by hand, and how far a list is set in. */
export const hand = 7;
export const indent = 6;

/** A box to tick, and one that is ticked. */
export const boxes = { empty: '\u2610', ticked: '\u2612' } as const;
