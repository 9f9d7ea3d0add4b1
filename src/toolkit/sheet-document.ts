/** A sheet of the toolkit as a document for word processors: blanks become lines, links whole addresses. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { documentOf } from '../documents/from-markdown.ts';
import type { Block, Cell, TextDocument } from '../documents/model.ts';
import { linkTarget } from '../markdown/links.ts';
import { literalAttributes } from '../markdown/render-components.ts';
import type { SheetData } from '../model/sheet.ts';
import type { Addresses } from '../site/address.ts';

/** What the document says besides the text of the sheet. */
interface SheetSurroundings {
  readonly addresses: Addresses;
  /** Scheme and host of the site. */
  readonly origin: string;
  readonly author: string;
  /** Small print at the foot of every page. */
  readonly footer: string;
}

export function sheetDocument(
  tree: Root,
  { title, language }: Pick<SheetData, 'title' | 'language'>,
  { addresses, origin, author, footer }: SheetSurroundings,
): TextDocument {
  const linkTo = (url: string) => {
    const target = linkTarget(url, 'sheet');
    if (target.kind === 'document')
      return new URL(addresses.document(target.of, target.slug), origin).href;
    return target.kind === 'refused' ? undefined : target.href;
  };
  const children = tree.children.flatMap(withLines);
  const document = documentOf({ ...tree, children }, { title, language, author, footer, linkTo });
  return { ...document, blocks: document.blocks.map(withLowCells).map(withItsLines) };
}

/** One line by hand in an empty cell: a sheet has to stay within its pages. */
function withLowCells(block: Block): Block {
  if (block.kind !== 'table') return block;
  const low = (cell: Cell): Cell => (cell.lines === undefined ? cell : { ...cell, lines: 1 });
  return { ...block, rows: block.rows.map((row) => row.map(low)) };
}

/** The label of a blank stays with the lines below it. */
function withItsLines(block: Block, index: number, blocks: readonly Block[]): Block {
  const isLabel = block.kind === 'paragraph' && blocks[index + 1]?.kind === 'lines';
  return isLabel ? { ...block, keep: true } : block;
}

/** A blank is its label, then as many rules as it has lines; the writers make lines to write on of rules. */
function withLines(node: RootContent): readonly RootContent[] {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Blank') return [node];
  const { label = '', lines = '1' } = literalAttributes(node);
  const words: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: label }] };
  return [
    { type: 'paragraph', children: [words] },
    ...Array.from({ length: Number(lines) }, (): RootContent => ({ type: 'thematicBreak' })),
  ];
}
