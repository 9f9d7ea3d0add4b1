/** Numbers that look random and are the same at every run. */
import { createHash } from 'node:crypto';

export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  /** True in `share` of all cases, from 0 to 1. */
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  one<Item>(items: readonly Item[]): Item;
  /** Between `least` and `most` different items, fewer when the list is shorter. */
  some<Item>(items: readonly Item[], least: number, most: number): Item[];
}

/** @param seed anything that tells one stream of numbers from another */
export function randomFrom(...seed: readonly (string | number)[]): Random {
  const next = mulberry32(createHash('sha256').update(seed.join('/')).digest().readUInt32LE());
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to choose from');
      return item;
    },
    some: (items, least, most) => {
      const rest = [...items];
      const count = Math.min(rest.length, least + below(most - least + 1));
      return Array.from({ length: count }, () => rest.splice(below(rest.length), 1)).flat();
    },
  };
}

/** Tommy Ettinger's generator of 32 bits, in the public domain: numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
