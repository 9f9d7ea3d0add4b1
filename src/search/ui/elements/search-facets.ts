/** The facets: what is chosen, and what every further value would give. */
import { facetIds, type FacetId } from '../../../model/facet.ts';
import type { FacetCounts } from '../../query/facets.ts';
import { choicesOf, withValues } from '../../query/state.ts';
import { SearchElement, type SearchPage } from '../core/page.ts';

export class SearchFacetsElement extends SearchElement {
  protected connect({ instance, text }: SearchPage): void {
    const built = this.#counts();
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const facet = facetIds.find((each) => each === target.name);
      if (facet)
        instance.change({ chosen: withValues(instance.state.chosen, facet, this.#checked(facet)) });
    });
    this.addEventListener('pointerenter', () => instance.warm(), { once: true });
    this.addEventListener('focusin', () => instance.warm(), { once: true });
    this.find<HTMLElement>('[data-part="apply"]').hidden = true;
    instance.on('state', ({ chosen }) => {
      for (const row of this.#inputs()) {
        const values = chosen[row.name as FacetId] ?? [];
        row.checked = values.length === 0 ? isDefault(row) : values.includes(row.value);
        if (row.checked && !isDefault(row)) unfold(row);
      }
      const count = choicesOf(chosen).length;
      this.find('[data-part="chosen"]').textContent = count === 0 ? '' : text('chosen', { count });
    });
    instance.on('view', (view) => {
      this.#show(view?.counts ?? built, text);
      const close = this.find<HTMLElement>('[data-part="close"]');
      if (view)
        close.textContent =
          view.total === 0 ? text('empty.status') : text('show', { count: view.total });
    });
  }

  #inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.facet-row input')];
  }

  /** Values chosen in a facet; a default chooses nothing. */
  #checked(facet: FacetId): readonly string[] {
    return this.#inputs()
      .filter((row) => row.name === facet && row.checked && !isDefault(row))
      .map((row) => row.value);
  }

  #show(counts: Readonly<Partial<FacetCounts>>, text: SearchPage['text']): void {
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    for (const row of this.#inputs()) {
      const count = counts[row.name as FacetId]?.[row.value] ?? 0;
      row.disabled = count === 0 && !row.checked;
      const line = row.closest('.facet-row');
      line?.querySelector('[data-part="count"]')?.replaceChildren(numbers.format(count));
      line?.querySelector('[data-part="count-words"]')?.replaceChildren(text('cases', { count }));
    }
  }

  /** The counts that the page was built with. */
  #counts(): FacetCounts {
    const counts: Record<string, Record<string, number>> = {};
    for (const row of this.#inputs())
      (counts[row.name] ??= {})[row.value] = Number(row.dataset['count']);
    return counts as FacetCounts;
  }
}

/** Nothing that is chosen stays out of sight. */
function unfold(row: HTMLInputElement): void {
  const around = row.closest('details');
  if (!around) return;
  around.open = true;
  around.parentElement?.closest('details')?.setAttribute('open', '');
}

/** The radio button that stands for “any”. */
function isDefault(row: HTMLInputElement): boolean {
  return row.hasAttribute('data-any');
}
