/** A document as Markdown: what a reader of plain text can use, and what `documentOf` reads back. */
import type { Block, Blocks, Cell, Run, Runs, Table, TextDocument } from './model.ts';

export function markdownOf({ blocks }: TextDocument): string {
  return `${written(blocks)}\n`;
}

function written(blocks: Blocks): string {
  return blocks
    .map((block, index) => {
      const isRun = block.kind === 'checkbox' && blocks[index - 1]?.kind === 'checkbox';
      return `${index === 0 ? '' : isRun ? '\n' : '\n\n'}${blockText(block)}`;
    })
    .join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inLine(block.runs)}`;
    case 'paragraph':
      return runsText(block.runs).replaceAll('\n', '\\\n');
    case 'checkbox':
      return `- [ ] ${inLine(block.runs)}`;
    case 'lines':
      return Array.from({ length: block.count }, () => '---').join('\n\n');
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return mark + written(item).replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
    case 'table':
      return tableText(block);
  }
}

function tableText({ head, rows, widths }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const columns = widths.map((_, index) => index);
  const textAt = (row: readonly Cell[] | undefined, index: number) => cellText(row?.[index]);
  return [
    line(columns.map((index) => textAt(head, index))),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((index) => textAt(row, index)))),
  ].join('\n');
}

/** A cell is one line of Markdown: what was below each other stands in a row. */
function cellText(cell: Cell | undefined): string {
  return (cell?.blocks ?? [])
    .map((block) => blockText(block).replace(/\s*\\?\n\s*/g, ' '))
    .join(' ');
}

function inLine(runs: Runs): string {
  return runsText(runs).replaceAll('\n', ' ');
}

function runsText(runs: Runs): string {
  return runs.map(runText).join('');
}

function runText(run: Run): string {
  if (run.code) {
    const fence = '`'.repeat(
      Math.max(0, ...[...run.text.matchAll(/`+/g)].map(([each]) => each.length)) + 1,
    );
    const padding = /^`|`$/.test(run.text) ? ' ' : '';
    return `${fence}${padding}${run.text}${padding}${fence}`;
  }
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (inside === '') return run.text;
  const marks = `${run.strong ? '**' : ''}${run.emphasis ? '*' : ''}`;
  const marked = `${marks}${escapedText(inside)}${[...marks].reverse().join('')}`;
  return `${before}${run.link === undefined ? marked : `[${marked}](<${run.link.replace(/[<>\s]/g, encodeURIComponent)}>)`}${after}`;
}

/** What would otherwise be read as Markdown or as a component. */
function escapedText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>{}#~|]/g, '\\$&')
    .replace(/^(\s*)([-+])(?= )/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?= )/gm, '$1\\$2');
}
