/** What was found in a document: first what an editor should look at. */
import type { TextValues } from '../../../i18n/template.ts';
import type { Understanding, Understood } from '../../document/understand.ts';
import { element, part } from '../form-page.ts';

type Words = (key: string, values?: TextValues) => string;

/** Longest quotation from the document, in characters. */
const longest = 200;

export function showAnswers(
  root: HTMLElement,
  { answers, missing, unknown, twice }: Understanding,
  text: Words,
): void {
  const rows = [
    ...answers.flatMap((answer) => {
      const words = doubt(answer, text);
      return words === undefined ? [] : [row(nameOf(answer.question), words)];
    }),
    ...twice.map((question) => row(nameOf(question), text('twice'))),
    ...unknown.map(({ code, nearest, written }) =>
      row(
        `[${code}]`,
        text(nearest === undefined ? 'unknown' : 'unknown-near', {
          written: cut(written),
          ...(nearest === undefined ? {} : { nearest }),
        }),
      ),
    ),
  ];
  fill(root, 'look', rows);
  part(root, 'none').hidden = rows.length > 0;
  fill(
    root,
    'missing',
    missing.map((question) => element('li', nameOf(question))),
  );
  part(root, 'all-list').replaceChildren(
    ...answers.map(({ question, shown }) => row(nameOf(question), cut(shown))),
  );
}

function fill(root: HTMLElement, name: 'look' | 'missing', rows: readonly HTMLElement[]): void {
  part(root, name).hidden = rows.length === 0;
  part(root, `${name}-list`).replaceChildren(...rows);
}

/** What is doubtful about an answer, or nothing. */
function doubt({ outcome, written, shown, question }: Understood, text: Words): string | undefined {
  if (outcome === 'understood') return undefined;
  const values = { written: cut(written), shown };
  if (outcome !== 'unclear') return text(outcome, values);
  if (question.kind === 'moment') return text('unclear-kept', values);
  return text(shown === '' ? 'unclear' : 'unclear-some', values);
}

/** The code says what it belongs to. */
function nameOf({ label, code, kind }: Understood['question']): string {
  return code.includes('.') && kind !== 'part' ? `${label} [${code}]` : label;
}

function cut(words: string): string {
  const letters = [...words];
  return letters.length <= longest ? words : `${letters.slice(0, longest).join('')}\u2026`;
}

function row(term: string, words: string): HTMLElement {
  const made = document.createElement('div');
  made.append(element('dt', term), element('dd', words));
  return made;
}
