/** Figures in columns, for the command line. */

/** @param rows the first holds the headings; the first column is set to the left, all others to the right */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const [head = [], ...others] = rows;
  return [
    line(head),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...others.map(line),
  ].join('\n');
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

export function gigabytes(bytes: number): string {
  return bytes === 0 ? '-' : `${(bytes / 1e9).toFixed(2)} GB`;
}

export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

/** `0.50 of 10 s`: what was measured as a share of what it may be. */
export function shareOf(value: number, target: number): string {
  return `${(value / target).toFixed(2)} x`;
}
