/** The order of results. */
import { sorts } from '../../query/order.ts';
import { sortOf } from '../../query/state.ts';
import { SearchElement, type SearchPage } from '../core/page.ts';

export class SearchSortElement extends SearchElement {
  protected connect({ instance }: SearchPage): void {
    const order = this.find<HTMLSelectElement>('select');
    const relevance = this.find<HTMLOptionElement>('option[value="relevance"]');
    order.addEventListener('change', () => {
      const sort = sorts.find((each) => each === order.value);
      if (sort) instance.change({ sort });
    });
    instance.on('state', (state) => {
      relevance.hidden = relevance.disabled = state.query === '';
      order.value = sortOf(state);
    });
  }
}
