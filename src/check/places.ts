/** Turning offsets into lines and columns of the original file. */
import type { Place } from './problem.ts';

/** Finds the place of an offset in UTF-16 units. */
export type PlaceOf = (start: number, end?: number) => Place;

export function placesIn(text: string): PlaceOf {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  const position = (offset: number) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
  return (start, end) => {
    const from = position(start);
    if (end === undefined) return from;
    const to = position(end);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
}
