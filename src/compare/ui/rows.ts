/** The rows of a comparison: one question each, and what every case answers. */
import { outcomeRows, type DrawnOutcome, type OutcomeRow } from '../common-scale.ts';
import { factIds, partIds, pointIds, type ComparedCase } from '../compared-case.ts';
import { barNode, element, textNodes } from './nodes.ts';

type Child = Node | string;

/** Interface text by key, with values in the place of `{name}`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface Row {
  readonly label: string;
  /** A word about the row, under its label. */
  readonly note?: string;
  /** Sentences, to be read, rather than facts, to be looked at. */
  readonly reads: boolean;
  /** What each case answers; an empty answer is shown as not stated. */
  readonly cells: readonly (readonly Child[])[];
}

export interface Showing {
  readonly say: Say;
  /** A copy of one of the page's templates. */
  template(name: string): Node;
  /** The reader's own top sector, if they said. */
  readonly sector: string | undefined;
}

/** Questions that no case answers are left out. */
export function rowsOf(cases: readonly ComparedCase[], showing: Showing): readonly Row[] {
  const { say, template } = showing;
  const rows: readonly Row[] = [
    reading(
      say('row.summary'),
      cases.map(({ summary }) => [summary]),
    ),
    ...factIds.map((id) =>
      facts(
        say(`fact.${id}`),
        cases.map((each) => [each.facts[id].join(', ')]),
      ),
    ),
    facts(
      say('row.evidence'),
      cases.map(({ evidence, reasons }) => [
        template(`evidence-level-${evidence}`),
        element('p', { class: 'compare-how' }, reasons.join(' ')),
      ]),
    ),
    ...outcomeRows(cases.map((each) => each.outcomes)).map((row, _, { length }) =>
      outcomes(row, cases, say, length === 1 ? 'row.outcomes' : 'row.others'),
    ),
    ...partIds.map((id) =>
      reading(
        say(`row.${id}`),
        cases.map(({ parts }) => textNodes(parts[id])),
      ),
    ),
    ...pointIds.map((id) =>
      reading(
        say(`row.${id}`),
        cases.map(({ points }) => points[id].map((each) => paragraph(each))),
      ),
    ),
    ...noteRows(cases, showing),
  ];
  return rows.filter(({ cells }) => cells.some((cell) => !isEmpty(cell)));
}

/** True when a case does not answer. */
export function isEmpty(cell: readonly Child[]): boolean {
  return cell.every((each) => (typeof each === 'string' ? each : each.textContent) === '');
}

/** True when all cases answer the same. */
export function isSame({ cells }: Row): boolean {
  const said = cells.map((cell) =>
    cell.map((each) => (typeof each === 'string' ? each : each.textContent)).join(' '),
  );
  return new Set(said).size === 1;
}

function reading(label: string, cells: Row['cells']): Row {
  return { label, reads: true, cells };
}

function facts(label: string, cells: Row['cells']): Row {
  return { label, reads: false, cells };
}

function paragraph(words: string): HTMLElement {
  return element('p', {}, words);
}

function outcomes(
  { unit, cells }: OutcomeRow,
  cases: readonly ComparedCase[],
  say: Say,
  others: 'row.outcomes' | 'row.others',
): Row {
  const drawn = cells.map((cell, index) => cell.map((each) => outcome(each, cases[index], say)));
  if (!unit) return facts(say(others), drawn);
  const label = unit.isChange
    ? say('row.changes')
    : say('row.unit', { unit: unit.name.charAt(0).toUpperCase() + unit.name.slice(1) });
  const note = unit.end === undefined ? say('row.no-scale') : say('row.scale', { end: unit.end });
  return { ...facts(label, drawn), note };
}

function outcome(
  { outcome: { statement, direction, measure }, bars }: DrawnOutcome,
  compared: ComparedCase | undefined,
  say: Say,
): HTMLElement {
  const lines = bars.map(({ which, words, length }) =>
    element(
      'p',
      { class: 'compare-bar' },
      element('b', {}, words),
      ' ',
      ...(bars.length === 1 ? [] : [element('span', {}, say(which))]),
      ...(length === undefined ? [] : [barNode(length, which === 'before' ? 'was' : 'is')]),
    ),
  );
  return element(
    'div',
    { class: 'compare-outcome', 'data-sector': compared?.top ?? '' },
    ...(measure ? [element('p', { class: 'compare-counted' }, measure.caption)] : []),
    ...lines,
    element('p', { class: 'compare-says' }, element('span', {}, `${direction}: `), statement),
  );
}

/** The reader's own kind of library first, then the others in the order of the site. */
function noteRows(cases: readonly ComparedCase[], { say, sector }: Showing): readonly Row[] {
  const sectors = say('sectors').split(' ');
  const ordered = [
    ...sectors.filter((each) => each === sector),
    ...sectors.filter((each) => each !== sector),
  ];
  return ordered.map((each) =>
    reading(
      say('row.note', { library: say(`library.${each}`) }),
      cases.map(({ notes }) => [notes[each] ?? '']),
    ),
  );
}
