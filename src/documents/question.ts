/** A question in a document that comes back answered: its code stays with the cell for the answer. */
import { plain, type Blocks, type Cell, type Paragraph, type Runs, type Table } from './model.ts';

/** Written as `[outcome.1.statement]`: plain text, which every program keeps. */
function codeRun(code: string): Runs[number] {
  return { text: `[${code}]`, quiet: true };
}

export interface Question {
  readonly code: string;
  /** What to put into the cell. */
  readonly label: string;
  /** How to answer, below the label. */
  readonly hint?: string | undefined;
  /** What stands in the cell already, such as boxes to tick. */
  readonly given?: Blocks;
  /** Lines that there must be room for. */
  readonly lines: number;
}

/** One question over the whole width: its label and code at the head, the answer below. */
export function questionTable({ code, label, hint, given = [], lines }: Question): Table {
  return {
    kind: 'table',
    widths: [1],
    head: [labelCell({ label, code, hint }, { keep: true })],
    rows: [[{ blocks: given, lines }]],
  };
}

/** Short questions that belong together: one a row, the answer beside its label. */
export function questionsTable(
  questions: readonly Question[],
  heads: { readonly question: string; readonly answer: string },
): Table {
  return {
    kind: 'table',
    widths: [2, 3],
    head: [
      {
        blocks: [{ kind: 'paragraph', runs: [{ text: heads.question, strong: true }], keep: true }],
      },
      { blocks: [{ kind: 'paragraph', runs: [{ text: heads.answer, strong: true }] }] },
    ],
    rows: questions.map(({ code, label, hint, given = [], lines }) => [
      labelCell({ label, code, hint }, {}),
      { blocks: given, lines },
    ]),
  };
}

/** The code comes last: whatever is written after it by mistake is part of the answer. */
function labelCell(
  { label, code, hint }: Pick<Question, 'label' | 'code' | 'hint'>,
  kept: Pick<Paragraph, 'keep'>,
): Cell {
  const help = hint === undefined ? [] : [{ text: `${hint} `, quiet: true }];
  return {
    blocks: [{ kind: 'paragraph', ...kept, runs: [...plain(`${label} `), ...help, codeRun(code)] }],
  };
}
