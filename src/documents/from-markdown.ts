/** From Markdown, as the project's parser reads it, to a document. Components stand for what is in them; pictures for their text. */
import type { Nodes, PhrasingContent, Root, RootContent, Table as MarkdownTable } from 'mdast';
import type { Block, Blocks, Cell, Heading, Run, Runs, Table, TextDocument } from './model.ts';
import { textIn, textOf } from './model.ts';

export interface DocumentOptions {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly author: string;
  readonly footer?: string;
  /** The whole address of a link as it stands in the text, or nothing when it leads nowhere from a document. */
  readonly linkTo?: (url: string) => string | undefined;
}

/** Lines by hand that an empty cell has room for. */
const linesInCell = 2;

/** The title stands at the head, unless the text begins with a heading of the first level itself. */
export function documentOf(tree: Root, options: DocumentOptions): TextDocument {
  const { title, language, author, footer, linkTo = wholeAddress } = options;
  const [first] = tree.children;
  const blocks = blocksOf(tree.children, linkTo);
  const isTitled = first?.type === 'heading' && first.depth === 1;
  const head: Heading = { kind: 'heading', level: 1, runs: [{ text: title }] };
  return {
    title,
    language,
    author,
    ...(footer === undefined ? {} : { footer }),
    blocks: [...(isTitled ? [] : [head]), ...blocks],
  };
}

type LinkTo = NonNullable<DocumentOptions['linkTo']>;

function wholeAddress(url: string): string | undefined {
  return /^(?:https|mailto):/.test(url) ? url : undefined;
}

function blocksOf(nodes: readonly RootContent[], linkTo: LinkTo): Blocks {
  return joined(nodes.flatMap((node) => blockOf(node, linkTo)));
}

function blockOf(node: RootContent, linkTo: LinkTo): Blocks {
  switch (node.type) {
    case 'heading': {
      const level = Math.min(node.depth, 4) as Heading['level'];
      return [{ kind: 'heading', level, runs: runsOf(node.children, linkTo) }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runsOf(node.children, linkTo) }];
    case 'blockquote':
      return blocksOf(node.children, linkTo);
    case 'list':
      return listOf(node, linkTo);
    case 'table':
      return [tableOf(node, linkTo)];
    case 'code':
      return [{ kind: 'paragraph', runs: [{ text: node.value, code: true }] }];
    case 'thematicBreak':
      return [{ kind: 'lines', count: 1 }];
    case 'footnoteDefinition':
      return noteOf(node.identifier, blocksOf(node.children, linkTo));
    case 'mdxJsxFlowElement':
      return blocksOf(node.children, linkTo);
    default:
      return [];
  }
}

/** Rules that follow each other are lines to write on, one below the other. */
function joined(blocks: Blocks): Blocks {
  return blocks.reduce<Block[]>((all, block) => {
    const last = all.at(-1);
    if (block.kind !== 'lines' || last?.kind !== 'lines') return [...all, block];
    return [...all.slice(0, -1), { kind: 'lines', count: last.count + block.count }];
  }, []);
}

/** A list whose items begin with a box, `- [ ] text`, is boxes to tick. */
function listOf(node: Extract<Nodes, { type: 'list' }>, linkTo: LinkTo): Blocks {
  const items = node.children.map((item) => blocksOf(item.children, linkTo));
  if (!node.children.some(({ checked }) => typeof checked === 'boolean'))
    return [{ kind: 'list', ordered: node.ordered === true, items }];
  return items.flatMap(([first, ...rest]): Blocks => {
    if (first?.kind !== 'paragraph') return [...(first ? [first] : []), ...rest];
    return [{ kind: 'checkbox', runs: first.runs }, ...rest];
  });
}

function tableOf(node: MarkdownTable, linkTo: LinkTo): Table {
  const [first, ...others] = node.children;
  const head = (first?.children ?? []).map((cell) =>
    cellOf(runsOf(cell.children, linkTo, { strong: true }), {}),
  );
  const rows = others.map(({ children }) =>
    children.map((cell) => cellOf(runsOf(cell.children, linkTo), { lines: linesInCell })),
  );
  const isHeaded = head.some(({ blocks }) => blocks.length > 0);
  return {
    kind: 'table',
    ...(isHeaded ? { head } : {}),
    rows,
    widths: widthsOf([head, ...rows]),
  };
}

/** @param blank what the cell is like when there is nothing in it */
function cellOf(runs: Runs, blank: Pick<Cell, 'lines'>): Cell {
  return textOf(runs).trim() === ''
    ? { blocks: [], ...blank }
    : { blocks: [{ kind: 'paragraph', runs }] };
}

/** Shares in letters: room for the longest word, and more for long texts. A column for writing by hand is as wide as one that is well filled. */
function widthsOf(rows: readonly (readonly Cell[])[]): readonly number[] {
  const columns = Math.max(...rows.map((row) => row.length), 1);
  return Array.from({ length: columns }, (_, index) => {
    const texts = rows.map((row) => row[index]?.blocks.map(textIn).join(' ') ?? '');
    const longest = Math.max(...texts.map(({ length }) => length));
    const word = Math.max(
      ...texts.flatMap((text) => text.split(/\s+/)).map(({ length }) => length),
    );
    const isBlank = texts.slice(1).includes('');
    return Math.max(Math.min(longest, 36), word + 4, isBlank ? 18 : 0);
  });
}

function noteOf(identifier: string, blocks: Blocks): Blocks {
  const [first, ...rest] = blocks;
  const mark: Run = { text: `[${identifier}] ` };
  return first?.kind === 'paragraph'
    ? [{ ...first, runs: [mark, ...first.runs] }, ...rest]
    : [{ kind: 'paragraph', runs: [mark] }, ...blocks];
}

function runsOf(nodes: readonly PhrasingContent[], linkTo: LinkTo, look: Partial<Run> = {}): Runs {
  return nodes.flatMap((node): Runs => {
    switch (node.type) {
      case 'text':
        return [{ ...look, text: node.value.replace(/\s*\n\s*/g, ' ') }];
      case 'inlineCode':
        return [{ ...look, text: node.value, code: true }];
      case 'break':
        return [{ ...look, text: '\n' }];
      case 'strong':
        return runsOf(node.children, linkTo, { ...look, strong: true });
      case 'emphasis':
        return runsOf(node.children, linkTo, { ...look, emphasis: true });
      case 'link': {
        const link = linkTo(node.url);
        return runsOf(node.children, linkTo, link === undefined ? look : { ...look, link });
      }
      case 'image':
        return [{ ...look, text: node.alt ?? '' }];
      case 'footnoteReference':
        return [{ ...look, text: ` [${node.identifier}]` }];
      default:
        return 'children' in node ? runsOf(node.children, linkTo, look) : [];
    }
  });
}
