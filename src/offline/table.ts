/** What was made, as a table for the terminal. */
import type { OfflineReport } from './index.ts';

const heads = ['edition', 'file', 'size', 'SHA-256', 'cases', 'seconds'] as const;

export function editionTable({ editions, seconds }: OfflineReport): string {
  const rows = editions.map(({ edition, file, bytes, sha256, cases }) => [
    edition,
    file,
    `${(bytes / 1e6).toFixed(1)} MB`,
    sha256,
    String(cases),
    (seconds.get(edition) ?? 0).toFixed(1),
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [[...heads], ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
