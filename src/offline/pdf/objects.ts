/** The objects of a PDF as Chromium prints it: a plain cross-reference table, one section, nothing compressed together. */

export interface PdfObject {
  readonly number: number;
  /** What stands between `obj` and `endobj`, a character a byte. */
  readonly source: string;
  /** True for one with a stream, which cannot be compressed together with others. */
  readonly isStream: boolean;
}

export interface PdfObjects {
  readonly objects: readonly PdfObject[];
  /** Number of the catalog. */
  readonly root: number;
  /** Number of the information about the file. */
  readonly info: number;
}

/**
 * @param pdf the file, a character a byte
 * @throws Error when the file is not built as Chromium builds it
 */
export function objectsOf(pdf: string): PdfObjects {
  const end = /trailer\s*<<([^]*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(
    pdf.slice(Math.max(0, pdf.length - 2048)),
  );
  const trailer = end?.[1] ?? '';
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
  const info = Number(/\/Info (\d+) 0 R/.exec(trailer)?.[1]);
  const table = pdf.slice(Number(end?.[2]));
  const section = /^xref\s+0 (\d+)\s+/.exec(table);
  if (!section || !root || !info || /\/(?:Prev|Encrypt|XRefStm)\b/.test(trailer))
    throw new Error('The printed file is not built as expected: its cross-reference table');
  const rows = table
    .slice(section[0].length)
    .split(/\r?\n/, Number(section[1]))
    .map((row, number) => ({ number, offset: Number(row.slice(0, 10)), isUsed: row[17] === 'n' }));
  const used = rows.filter(({ isUsed }) => isUsed).toSorted((a, b) => a.offset - b.offset);
  const objects = used.map(({ number, offset }, index) =>
    objectAt(pdf.slice(offset, used[index + 1]?.offset ?? Number(end?.[2])), number),
  );
  return { objects: objects.toSorted((a, b) => a.number - b.number), root, info };
}

function objectAt(text: string, number: number): PdfObject {
  const start = `${number} 0 obj`;
  const end = text.lastIndexOf('endobj');
  if (!text.startsWith(start) || end < 0)
    throw new Error(`The printed file is not built as expected: object ${number}`);
  const source = text.slice(start.length, end).trim();
  return { number, source, isStream: /\bendstream$/.test(source) };
}
