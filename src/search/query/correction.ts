/** Corrects a word that the index does not know to the one that was most likely meant. */
import type { WordCounts } from './word-list.ts';

/** Letters that may be wrong, by length: a short word with one wrong letter is any other short word. */
function allowance(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/** True when the word is in the index, or begins a word that is: a reader may still be typing. */
export function isKnown(word: string, words: WordCounts): boolean {
  if (words.has(word)) return true;
  for (const each of words.keys()) if (each.startsWith(word)) return true;
  return false;
}

/**
 * The nearest word: of those as near, one with the same first letter, then that of most cases; failing any, the
 * two words that it is when they are written apart.
 *
 * @param word in lower case
 * @returns nothing when no word is near enough
 */
export function corrected(word: string, words: WordCounts): string | undefined {
  const most = allowance(word);
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const [each, cases] of words) {
    if (Math.abs(each.length - word.length) > most) continue;
    const distance = editDistance(word, each, most);
    if (distance > most) continue;
    const cost = distance + (each[0] === word[0] ? 0 : 0.6) - Math.log2(cases + 1) / 40;
    if (!best || cost < best.cost) best = { word: each, cost };
  }
  return best?.word ?? inTwo(word, words);
}

function inTwo(word: string, words: WordCounts): string | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (words.has(first) && words.has(second)) return `${first} ${second}`;
  }
  return undefined;
}

/**
 * Letters to insert, leave out, replace or swap with their neighbour (optimal string alignment).
 *
 * @param most beyond it the count does not matter, and `most + 1` is given
 */
function editDistance(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return last[other.length] ?? most + 1;
}
