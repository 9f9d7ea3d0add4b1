/** What was written in the cell of a part, fit to stand in a case. */
import type { Block, Blocks } from '../../documents/model.ts';
import { textIn } from '../../documents/model.ts';

/** Empty paragraphs go; headings come below that of the part itself; points typed with a hyphen become a list. */
export function partBlocks(blocks: Blocks): Blocks {
  return asLists(blocks.filter((each) => textIn(each).trim() !== '').map(fit));
}

function fit(block: Block): Block {
  if (block.kind === 'heading') return { ...block, level: block.level > 3 ? 4 : 3 };
  if (block.kind === 'table' && !block.head) {
    const [head, ...rows] = block.rows;
    return head ? { ...block, head, rows } : block;
  }
  if (block.kind === 'list') return { ...block, items: block.items.map(partBlocks) };
  return block;
}

const point = /^\s*[-\u2022\u2013*]\s+/;

function asLists(blocks: Blocks): Blocks {
  return blocks.reduce<Block[]>((all, block) => {
    const [first, ...rest] = block.kind === 'paragraph' ? block.runs : [];
    if (!first || !point.test(first.text)) return [...all, block];
    const item: Blocks = [
      { kind: 'paragraph', runs: [{ ...first, text: first.text.replace(point, '') }, ...rest] },
    ];
    const last = all.at(-1);
    if (last?.kind !== 'list' || last.ordered)
      return [...all, { kind: 'list', ordered: false, items: [item] }];
    return [...all.slice(0, -1), { ...last, items: [...last.items, item] }];
  }, []);
}
