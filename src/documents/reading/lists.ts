/** Paragraphs that say they are in a list, as lists. */
import type { Block, Blocks, List } from '../model.ts';

/** A block as it lies in the file, and its place in a list. */
export interface Item {
  readonly block: Block;
  /** Level from 0. */
  readonly list?: { readonly level: number; readonly ordered: boolean };
}

export function withLists(items: readonly Item[]): Blocks {
  const blocks: Block[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item?.list) {
      if (item) blocks.push(item.block);
      at += 1;
      continue;
    }
    const { list } = item;
    let end = at + 1;
    while (continues(items[end], list)) end += 1;
    blocks.push(listOf(items.slice(at, end), list));
    at = end;
  }
  return blocks;
}

/** Deeper items belong to it; one of its own level only when it is numbered alike. */
function continues(item: Item | undefined, { level, ordered }: NonNullable<Item['list']>): boolean {
  if (!item?.list) return false;
  return item.list.level > level || (item.list.level === level && item.list.ordered === ordered);
}

function listOf(items: readonly Item[], { level, ordered }: NonNullable<Item['list']>): List {
  const starts = items.flatMap(({ list }, index) => (list?.level === level ? [index] : []));
  return {
    kind: 'list',
    ordered,
    items: starts.map((start, index) => {
      const [first, ...below] = items.slice(start, starts[index + 1]);
      return [...(first ? [first.block] : []), ...withLists(below)];
    }),
  };
}
