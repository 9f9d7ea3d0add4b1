/** A whole map as one SVG picture, with a text alternative. */
import type { MapCell } from './matrix.ts';
import { strokesHeight, strokesPath } from './strokes.ts';

export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Colours of the columns. */
  readonly hues: readonly string[];
  readonly cells: readonly (readonly MapCell[])[];
}

const nameWidth = 190;
const columnWidth = 200;
const rowHeight = 34;
const headHeight = 40;

export function drawingOf({ title, description, rows, columns, hues, cells }: Drawing): string {
  const width = nameWidth + columns.length * columnWidth;
  const height = headHeight + rows.length * rowHeight;
  const heads = columns.map(
    (label, n) => `<text x="${nameWidth + n * columnWidth}" y="26">${escaped(label)}</text>`,
  );
  const lines = rows.map((label, n) =>
    rowOf(label, cells[n] ?? [], headHeight + n * rowHeight, width, hues),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="15" fill="#1d1a16">`,
    `<title id="t">${escaped(title)}</title><desc id="d">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#f5f3ed"/>`,
    ...heads,
    ...lines,
    '</svg>\n',
  ].join('\n');
}

function rowOf(
  label: string,
  cells: readonly MapCell[],
  top: number,
  width: number,
  hues: readonly string[],
): string {
  const parts = cells.map(({ levels }, n) => {
    const x = nameWidth + n * columnWidth;
    if (levels.length === 0) return `<text x="${x}" y="${top + 23}" fill="#686156">0</text>`;
    return `<text x="${x}" y="${top + 23}">${levels.length}</text><path transform="translate(${x + 30} ${top + 5})" fill="${hues[n] ?? '#1d1a16'}" d="${strokesPath(levels)}"/>`;
  });
  return `<path d="M0 ${top}H${width}" stroke="#d3cdc0"/><text x="0" y="${top + (rowHeight + strokesHeight) / 2 - 5}">${escaped(label)}</text>${parts.join('')}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
