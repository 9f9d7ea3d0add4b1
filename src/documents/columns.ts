/** Columns of a table. */

/** @returns what part of the width each column has; together 1 */
export function columnShares(widths: readonly number[]): readonly number[] {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each) => (whole === 0 ? 1 / widths.length : each / whole));
}
