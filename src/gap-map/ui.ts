/** Filters of the gap map: counts anew from the facet table of the search, in the reader's browser. */
import type { FacetId } from '../model/facet.ts';
import { readFacetTable, valuesOf, type FacetFile } from '../search/query/facet-table.ts';
import { filtered, mapSpecs, matrixOf, type MapCell, type MappedCase } from './matrix.ts';
import { strokesPath, strokesWidth } from './strokes.ts';

/** Facets that the maps and their filters read. */
const facets: readonly FacetId[] = [
  'workflow',
  'sector',
  'challenge',
  'outcome',
  'evidence',
  'setting',
  'country',
];

class GapMapElement extends HTMLElement {
  private cases: Promise<readonly MappedCase[]> | undefined;

  connectedCallback(): void {
    const filters = this.querySelector<HTMLElement>('[role="group"]');
    if (!filters) return;
    filters.hidden = false;
    const parameters = new URLSearchParams(location.search);
    for (const select of filters.querySelectorAll('select'))
      select.value = parameters.get(select.name) ?? '';
    filters.addEventListener('change', () => void this.show(filters));
    if ([...parameters.keys()].length > 0) void this.show(filters);
  }

  private async show(filters: HTMLElement): Promise<void> {
    const chosen = new URLSearchParams();
    for (const { name, value } of filters.querySelectorAll('select')) {
      if (value !== '') chosen.set(name, value);
    }
    history.replaceState(null, '', `${location.pathname}${chosen.size === 0 ? '' : `?${chosen}`}`);
    const status = this.querySelector('[role="status"]');
    try {
      this.cases ??= this.load();
      const cases = filtered(await this.cases, Object.fromEntries(chosen));
      for (const table of this.querySelectorAll('table')) draw(table, cases, chosen);
      if (status)
        status.textContent = (this.dataset['counted'] ?? '').replace(
          '{count}',
          String(cases.length),
        );
    } catch {
      this.cases = undefined;
      if (status) status.textContent = this.dataset['failed'] ?? '';
    }
  }

  private async load(): Promise<readonly MappedCase[]> {
    const response = await fetch(this.dataset['facets'] ?? '');
    if (!response.ok) throw new Error(`The facet table answered ${response.status}`);
    const table = readFacetTable((await response.json()) as FacetFile);
    return Array.from({ length: table.size }, (_, row) => ({
      values: Object.fromEntries(
        facets.map((facet) => [facet, valuesOf(table, facet, row)]),
      ) as MappedCase['values'],
    }));
  }
}

function draw(
  table: HTMLTableElement,
  cases: readonly MappedCase[],
  chosen: URLSearchParams,
): void {
  const spec = mapSpecs.find(({ id }) => id === table.dataset['map']);
  if (!spec) return;
  const elements = [...table.querySelectorAll<HTMLTableCellElement>('td[data-row]')];
  const ids = (part: 'row' | 'column') => [
    ...new Set(elements.map((each) => each.dataset[part] ?? '')),
  ];
  const cells = new Map(
    matrixOf(cases, spec, ids('row'), ids('column'))
      .flat()
      .map((cell) => [`${cell.row} ${cell.column}`, cell]),
  );
  for (const element of elements) {
    const cell = cells.get(`${element.dataset['row']} ${element.dataset['column']}`);
    if (cell) drawCell(element, cell, chosen);
  }
}

function drawCell(
  element: HTMLTableCellElement,
  { levels }: MapCell,
  chosen: URLSearchParams,
): void {
  const [full, empty] = [
    element.querySelector<HTMLAnchorElement>('a.some'),
    element.querySelector<HTMLElement>('.none'),
  ];
  if (full) {
    full.hidden = levels.length === 0;
    const target = new URL(full.href);
    for (const name of ['setting', 'country']) target.searchParams.delete(name);
    for (const [name, value] of chosen) target.searchParams.set(name, value);
    full.href = target.href;
    const number = full.querySelector('.n');
    if (number) number.textContent = String(levels.length);
    const strongest = full.querySelector('.strongest');
    if (strongest) strongest.textContent = String(levels[0] ?? 0);
    full.querySelector('svg')?.setAttribute('viewBox', `0 0 ${strokesWidth(levels.length)} 22`);
    full.querySelector('path')?.setAttribute('d', strokesPath(levels));
  }
  if (empty) empty.hidden = levels.length > 0;
}

customElements.define('gap-map', GapMapElement);
