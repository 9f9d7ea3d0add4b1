/** A result as an entry: a copy of the page's own entry with its parts filled in. */
import type { Passage } from '../../query/passage.ts';
import type { Result, ResultFigure } from '../../query/result.ts';
import type { SharedTrait } from '../../query/shares.ts';
import { partOf, type SearchPage } from '../core/page.ts';

export function entryOf(result: Result, page: SearchPage): Element {
  const entry = partOf<HTMLElement>(page.template('entry'), '.entry');
  entry.dataset['case'] = result.slug;
  slot(entry, 'sectors')?.replaceChildren(...sectorMarks(result, page));
  slot(entry, 'who')?.replaceChildren(result.who);
  slot(entry, 'when')?.replaceChildren(result.when);
  const title = slot(entry, 'title');
  title?.replaceChildren(result.title);
  title?.setAttribute('href', result.url);
  slot(entry, 'summary')?.replaceChildren(result.summary);
  if (result.language !== undefined) {
    for (const name of ['title', 'summary', 'passage'])
      slot(entry, name)?.setAttribute('lang', result.language);
  }
  fill(slot(entry, 'passage'), whyNodes(result, page));
  fill(slot(entry, 'shares'), result.shares && sharesNodes(result.shares, page));
  slot(entry, 'result')?.replaceChildren(page.valueLabel('result', result.result));
  slot(entry, 'evidence')?.replaceWith(page.template(`evidence-${result.evidence}`));
  fillFigure(entry, result.figure);
  return entry;
}

function slot(entry: Element, name: string): Element | null {
  return entry.querySelector(`[data-slot="${name}"]`);
}

/** An element with nothing to say leaves the page. */
function fill(element: Element | null, nodes: readonly (Node | string)[] | undefined): void {
  if (!nodes) {
    element?.remove();
    return;
  }
  element?.removeAttribute('hidden');
  element?.replaceChildren(...nodes);
}

/** A mark a sector; the sector above a narrower one is named by it already. */
function sectorMarks({ sectors }: Result, page: SearchPage): readonly (Node | string)[] {
  const marks = sectors.map((sector) => ({ sector, mark: page.template(`sector-${sector}`) }));
  const above = new Set(
    marks.flatMap(({ sector, mark }) => {
      const top = mark.querySelector<HTMLElement>('[data-sector]')?.dataset['sector'];
      return top === undefined || top === sector ? [] : [top];
    }),
  );
  return marks
    .filter(({ sector }) => !above.has(sector))
    .flatMap(({ mark }) => [mark, ' '])
    .slice(0, -1);
}

function sharesNodes(shares: readonly SharedTrait[], page: SearchPage): readonly (Node | string)[] {
  const heading = document.createElement('b');
  heading.textContent = page.text('shares');
  const named = shares.map(({ scheme, value }) => page.traitLabel(scheme, value));
  return [heading, ` ${named.join('; ')}`];
}

/** The passage that has the words; failing that, the subjects by which the case was found. */
function whyNodes(
  { passage, subjects, url }: Result,
  page: SearchPage,
): readonly (Node | string)[] | undefined {
  if (passage) return passageNodes(passage, url, page);
  return subjects && [page.text('subject', { subjects: subjects.join(', ') })];
}

function passageNodes(
  { section, runs }: Passage,
  url: string,
  page: SearchPage,
): readonly (Node | string)[] {
  const link = document.createElement('a');
  link.href = `${url}#${section.id}`;
  link.textContent = page.text('section', { section: section.heading });
  const words = runs.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  return [link, ' ', ...words];
}

function fillFigure(entry: Element, figure: ResultFigure | undefined): void {
  const number = slot(entry, 'figure');
  const whole = number?.closest('.entry-figure');
  if (!figure) {
    whole?.remove();
    return;
  }
  number?.replaceChildren(
    ...(figure.qualifier === '' ? [] : [small(`${figure.qualifier} `)]),
    figure.number,
    ...(figure.unit === '' ? [] : [small(`\u00a0${figure.unit}`)]),
  );
  slot(entry, 'figure-what')?.replaceChildren(figure.caption);
}

function small(words: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = words;
  return element;
}
