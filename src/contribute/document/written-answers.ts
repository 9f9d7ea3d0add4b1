/** Finding the answers in a document: each stands in the cell after the one with its code. */
import { nearest } from '../../check/nearest.ts';
import { textIn, textOf, type Block, type Blocks, type Cell } from '../../documents/model.ts';

export interface WrittenAnswers {
  /** What stands in the cell of each code, empty ones included. */
  readonly answers: ReadonlyMap<string, Blocks>;
  /** Codes that no question has, with the one that was perhaps meant, and what was answered. */
  readonly unknown: readonly {
    readonly code: string;
    readonly nearest?: string | undefined;
    readonly written: string;
  }[];
  /** Codes that were answered twice; the first answer counts. */
  readonly twice: readonly string[];
}

/** A code in brackets, and whatever stands after it. */
const coded = /\[\s*([a-z]+(?:[.-][a-z0-9]+)*)\s*\]\s*([\s\S]*)$/i;

/** @param known codes of all questions */
export function writtenAnswers(blocks: Blocks, known: ReadonlySet<string>): WrittenAnswers {
  const answers = new Map<string, Blocks>();
  const unknown: WrittenAnswers['unknown'][number][] = [];
  const twice: string[] = [];
  for (const { code, blocks: written } of blocks.flatMap((each) => answersIn(each, known))) {
    if (!known.has(code)) {
      if (!isEmpty(written))
        unknown.push({ code, nearest: nearest(code, [...known]), written: wordsIn(written) });
    } else if (!isEmpty(answers.get(code) ?? [])) {
      if (!isEmpty(written)) twice.push(code);
    } else answers.set(code, written);
  }
  return { answers, unknown, twice };
}

interface Found {
  readonly code: string;
  readonly blocks: Blocks;
}

function answersIn(block: Block, known: ReadonlySet<string>): readonly Found[] {
  if (block.kind !== 'table') return [];
  const cells = [...(block.head ?? []), ...block.rows.flat()];
  return cells.flatMap((cell, index): readonly Found[] => {
    const found = codeIn(cell);
    if (!found) {
      const tables = cell.blocks.filter(({ kind }) => kind === 'table');
      return codeIn(cells[index - 1]) ? [] : tables.flatMap((each) => answersIn(each, known));
    }
    const next = cells[index + 1];
    const isAnswered = next !== undefined && !known.has(codeIn(next)?.code ?? '');
    const written = isAnswered ? next.blocks : [];
    return [{ code: found.code, blocks: isEmpty(written) ? found.after : written }];
  });
}

/** The code of a cell, and what was written behind it by mistake. */
function codeIn(
  cell: Cell | undefined,
): { readonly code: string; readonly after: Blocks } | undefined {
  const lines = (cell?.blocks ?? []).filter(({ kind }) => kind !== 'table');
  for (const [index, line] of lines.entries()) {
    const match = coded.exec(textIn(line));
    if (!match) continue;
    const [, code = '', rest = ''] = match;
    const after: Blocks =
      rest.trim() === '' ? [] : [{ kind: 'paragraph', runs: [{ text: rest.trim() }] }];
    return { code: code.toLowerCase(), after: [...after, ...lines.slice(index + 1)] };
  }
  return undefined;
}

export function isEmpty(blocks: Blocks): boolean {
  return blocks.every((each) => textIn(each).trim() === '');
}

/** All words of an answer in a line. */
export function wordsIn(blocks: Blocks): string {
  return blocks.map(textIn).join(' ').replace(/\s+/g, ' ').trim();
}

/** Paragraphs, items of lists and lines within them, one by one, without the empty ones. */
export function linesIn(blocks: Blocks): readonly string[] {
  const lines = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => linesIn(item));
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => linesIn(cell.blocks));
    return block.kind === 'lines' ? [] : textOf(block.runs).split('\n');
  });
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
