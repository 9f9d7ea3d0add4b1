/**
 * The comparison as a table. Its parts carry the roles of a table, since a narrow screen sets them as blocks, which
 * takes the roles of their own away.
 */
import type { ComparedCase } from '../compared-case.ts';
import { element } from './nodes.ts';
import { isEmpty, isSame, rowsOf, type Row, type Say, type Showing } from './rows.ts';

export interface TableShowing extends Showing {
  addressOf(slug: string): string;
  remove(slug: string): void;
}

export function comparisonTable(
  cases: readonly ComparedCase[],
  showing: TableShowing,
): HTMLTableElement {
  const rows = rowsOf(cases, showing);
  return element(
    'table',
    { class: 'sheet compare', role: 'table', 'data-columns': String(cases.length) },
    element('caption', { class: 'visually-hidden' }, showing.say('caption')),
    element('thead', { role: 'rowgroup' }, headRow(cases, showing)),
    element('tbody', { role: 'rowgroup' }, ...rows.map((row) => bodyRow(row, cases, showing.say))),
  );
}

function headRow(cases: readonly ComparedCase[], showing: TableShowing): HTMLTableRowElement {
  const heads = cases.map((each) =>
    element('th', { scope: 'col', role: 'columnheader' }, ...head(each, showing)),
  );
  return element('tr', { role: 'row' }, element('td', { role: 'cell' }), ...heads);
}

function head(
  { slug, title, who, when, sectors, language = '' }: ComparedCase,
  { say, template, addressOf, remove }: TableShowing,
): readonly Node[] {
  const button = element(
    'button',
    { class: 'link-button no-print', type: 'button', 'data-remove': slug },
    say('remove'),
    ' ',
    element('span', { class: 'visually-hidden' }, title),
  );
  button.addEventListener('click', () => remove(slug));
  const link = element('a', { href: addressOf(slug), lang: language }, title);
  return [
    element('span', { class: 'sectors' }, ...sectors.map((each) => template(`sector-${each}`))),
    element('p', { class: 'compare-title' }, link),
    element('p', { class: 'compare-who' }, when === '' ? who : `${who}, ${when}`),
    button,
  ];
}

function bodyRow(row: Row, cases: readonly ComparedCase[], say: Say): HTMLTableRowElement {
  const label = element(
    'th',
    { scope: 'row', role: 'rowheader' },
    row.label,
    ...(row.note === undefined ? [] : [element('p', { class: 'compare-note' }, row.note)]),
  );
  const cells = row.cells.map((cell, index) => {
    const content = isEmpty(cell)
      ? [element('p', { class: 'compare-none' }, say('unsaid'))]
      : [...cell];
    const whose = cases[index];
    return element(
      'td',
      { role: 'cell' },
      element('span', { class: 'who', 'aria-hidden': 'true' }, whose?.library ?? ''),
      element('div', row.reads ? { lang: whose?.language ?? '' } : {}, ...content),
    );
  });
  const attributes = {
    role: 'row',
    class: row.reads ? 'reads' : '',
    ...(isSame(row) ? { 'data-same': 'yes' } : {}),
  };
  return element('tr', attributes, label, ...cells);
}
