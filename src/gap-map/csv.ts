/** A map as comma-separated values (RFC 4180), for a spreadsheet. */
import type { MapCell } from './matrix.ts';

/** @param head labels of the columns of the file */
export function csvOf(
  cells: readonly (readonly MapCell[])[],
  labelOf: { row(id: string): string; column(id: string): string },
  head: readonly string[],
): string {
  const lines = cells
    .flat()
    .map(({ row, column, levels }) => [
      labelOf.row(row),
      labelOf.column(column),
      String(levels.length),
      levels.length === 0 ? '' : String(levels[0]),
    ]);
  return [head, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}

/** Quoted, and kept from being taken for a formula by a spreadsheet. */
function quoted(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
