/** Citations in running text: `[1]` points at the first source of the case. */

/** A piece of text: words, or the number of a source. */
export type Piece =
  { readonly text: string } | { readonly source: number; readonly offset: number };

const citation = /\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\]/g;

/** Splits text at its citations; `[1, 3]` gives two. `offset` counts UTF-16 units from the start. */
export function splitAtCitations(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(citation)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    for (const number of (match[1] ?? '').split(',')) {
      pieces.push({ source: Number(number), offset: match.index });
    }
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
