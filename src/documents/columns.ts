/** Columns and rows of a table. */
import type { Row } from './model.ts';

/** @returns what part of the width each column has; together 1 */
export function columnShares(widths: readonly number[]): readonly number[] {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each) => (whole === 0 ? 1 / widths.length : each / whole));
}

/** Most lines, or blocks below each other, for which a row is rather moved to the next page than split. */
const mostWhole = 8;

export function staysWhole(row: Row): boolean {
  return row.every(({ blocks, lines = 0 }) => lines <= mostWhole && blocks.length <= mostWhole);
}
