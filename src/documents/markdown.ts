/** A document as Markdown: what a reader of plain text can use, and what `documentOf` reads back. */
import type { Block, Blocks, Cell, Run, Runs, Table, TextDocument } from './model.ts';

export function markdownOf({ blocks }: Pick<TextDocument, 'blocks'>): string {
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
      return runsText(block.runs)
        .trim()
        .replace(/\s*\n\s*/g, '\\\n');
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
  return runs.map((run, index) => runText(run, marksFor(runs, index))).join('');
}

function runText(run: Run, marks: string): string {
  if (run.code) return codeText(run.text);
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (inside === '') return run.text;
  const words = run.link === undefined ? withAddresses(inside) : escapedText(inside);
  const marked = `${marks}${words}${[...marks].reverse().join('')}`;
  const linked = run.link === undefined ? marked : `[${marked}](<${addressText(run.link)}>)`;
  return `${before}${linked}${after}`;
}

function codeText(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([each]) => each.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** An address in the text is a link to itself: escaped like other text it would lead elsewhere. */
function withAddresses(text: string): string {
  return text
    .split(/(https:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]])/)
    .map((each, index) =>
      index % 2 === 0 ? escapedText(each) : `[${escapedText(each)}](<${addressText(each)}>)`,
    )
    .join('');
}

function addressText(link: string): string {
  return link.replace(/[<>\s\\]/g, encodeURIComponent);
}

/** Stars, unless they would not be read as such there: between a letter and a sign, or beside other stars. */
function marksFor(runs: Runs, index: number): string {
  const { strong, emphasis, text = '' } = runs[index] ?? {};
  const marks = `${strong ? '**' : ''}${emphasis ? '*' : ''}`;
  const [before = ' ', after = ' '] = [runs[index - 1]?.text.at(-1), runs[index + 1]?.text.at(0)];
  const isMarkedBefore = runs[index - 1]?.strong ?? runs[index - 1]?.emphasis ?? false;
  const isFree = (outside: string, inside: string) =>
    /\s/.test(outside) || /\s/.test(inside) || /[\p{L}\p{N}]/u.test(inside);
  const isReadable = isFree(before, text.at(0) ?? '') && isFree(after, text.at(-1) ?? '');
  const isBesideStars = isMarkedBefore && !/\s/.test(before + (text.at(0) ?? ''));
  return isReadable && !isBesideStars ? marks : '';
}

/** What would otherwise be read as Markdown, as a component or as a program. */
function escapedText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>{}#~|&]/g, '\\$&')
    .replace(/^([^\S\n]*)([-+=])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/^([^\S\n]*)(im|ex)(?=port\b)/gm, (_, space: string, [first = '', rest]: string) => {
      return `${space}&#${first.codePointAt(0)};${rest}`;
    });
}
