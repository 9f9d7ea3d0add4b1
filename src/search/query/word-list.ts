/** The words of the index, for correcting a word that it does not know: written at build, read when needed. */

/** Words in alphabetical order with the number of cases that have them. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * Each word as the number of letters that it shares with the one before (base 36), the letters that follow, and
 * the logarithm to base 2 of its cases as one digit.
 */
export function writeWordList(counts: WordCounts): string {
  let before = '';
  const entries = [...counts.keys()].sort().map((word) => {
    const shared = sharedLetters(before, word);
    before = word;
    const cases = Math.min(9, Math.floor(Math.log2(counts.get(word) ?? 1)));
    return `${shared.toString(36)}${word.slice(shared)}${cases}`;
  });
  return entries.join('');
}

/** @returns words in alphabetical order with about how many cases have them */
export function readWordList(written: string): WordCounts {
  let before = '';
  const counts = new Map<string, number>();
  for (const [, shared = '0', rest = '', cases = '0'] of written.matchAll(/(.)(\p{L}*)(\d)/gu)) {
    before = before.slice(0, parseInt(shared, 36)) + rest;
    counts.set(before, 2 ** Number(cases));
  }
  return counts;
}

function sharedLetters(one: string, other: string): number {
  const most = Math.min(one.length, other.length, 35);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared += 1;
  // A letter outside the basic plane is two units, which stay together.
  return /[\uD800-\uDBFF]$/.test(one.slice(0, shared)) ? shared - 1 : shared;
}
