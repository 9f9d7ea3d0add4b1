/** Whether a list of words has the one that is being typed. */

/** Lower case, without accents, every dash and space the same: `Inter-library` becomes `inter library`. */
export function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .toLowerCase();
}

/**
 * True when one of the words begins with what was typed; nothing typed is in every list.
 *
 * @param words already folded
 */
export function hasWord(words: string, typed: string): boolean {
  const wanted = folded(typed.trim());
  return wanted === '' || startsAWord(words, wanted);
}

function startsAWord(words: string, wanted: string): boolean {
  for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words.charAt(at - 1))) return true;
  }
  return false;
}
