/** The results: groups of entries with the street between them, or what to do when there are none. */
import type { ResultGroup, View } from '../../query/view.ts';
import type { SearchError } from '../engine/engine.ts';
import { partOf, SearchElement, type SearchPage } from '../core/page.ts';
import { emptyNodes } from './empty.ts';
import { entryOf } from './entry.ts';
import { failedNodes } from './failed.ts';

export class SearchResultsElement extends SearchElement {
  protected connect(page: SearchPage): void {
    const built = [...this.childNodes];
    page.instance.on('state', () => {
      const waits = page.instance.sector !== undefined || location.search !== '';
      // What the page was built with is not an answer to anything.
      if (waits && this.firstChild === built[0]) this.replaceChildren();
    });
    page.instance.on('view', (view) =>
      this.replaceChildren(...(view ? viewNodes(view, page) : built)),
    );
    page.instance.on('failed', (error: SearchError) =>
      this.replaceChildren(...failedNodes(error, page)),
    );
  }
}

function viewNodes(view: View, page: SearchPage): readonly Node[] {
  if (view.total === 0) return emptyNodes(view, page);
  return view.groups.map((group, index) =>
    groupNode(group, page, {
      isSecond: index > 0,
      isOnly: view.groups.length === 1 && view.total === group.total,
    }),
  );
}

interface Place {
  readonly isSecond: boolean;
  readonly isOnly: boolean;
}

function groupNode(group: ResultGroup, page: SearchPage, place: Place): Node {
  const section = document.createElement('section');
  const acrossStreet = group.side === 'own' && !place.isOnly;
  const head = page.template(acrossStreet ? 'street' : 'side-head');
  const heading = partOf<HTMLElement>(head, 'h2');
  heading.id = `side-${group.side}`;
  heading.textContent = page.text(`heading.${headingOf(group, page, place)}`);
  section.setAttribute('aria-labelledby', heading.id);
  partOf(head, 'p').replaceChildren(...countNodes(group, page));
  const list = document.createElement('ol');
  list.className = 'entries';
  list.append(...group.results.map((result) => entryOf(result, page)));
  section.append(head, list);
  return section;
}

function headingOf({ side }: ResultGroup, { instance }: SearchPage, { isOnly }: Place): string {
  if (side === 'across') return 'across';
  if (side === 'own') return isOnly ? 'only-own' : 'own';
  return instance.state.query === '' ? 'newest' : 'all';
}

/** The sectors on this side with their marks, and how many cases there are. */
function countNodes(group: ResultGroup, page: SearchPage): readonly (Node | string)[] {
  const cases = page.text('cases', { count: group.total });
  const sector = page.instance.sector;
  const marks = (sectors: readonly string[]) =>
    sectors.flatMap((each) => [page.template(`sector-${each}`), '\u2002']);
  if (group.side === 'own' && sector !== undefined)
    return [...marks([sector]).slice(0, -1), page.text('own-side', { cases })];
  const tops = group.sectors.filter((each) => isTop(each, page));
  return [...marks(tops), cases];
}

function isTop(sector: string, page: SearchPage): boolean {
  return (
    page.template(`sector-${sector}`).querySelector<HTMLElement>('[data-sector]')?.dataset[
      'sector'
    ] === sector
  );
}
