/** The field: searches while the reader types, and enters it in the history when they press Search. */
import { SearchElement, type SearchPage } from '../core/page.ts';
import { takeShortcuts } from '../core/shortcuts.ts';

/** Milliseconds without a key before a search. */
const pause = 250;

export class SearchFieldElement extends SearchElement {
  protected connect({ instance }: SearchPage): void {
    const field = this.find<HTMLInputElement>('input[type="search"]');
    const form = this.find<HTMLFormElement>('form');
    let later: ReturnType<typeof setTimeout> | undefined;
    const search = (entered: 'push' | 'replace') => {
      clearTimeout(later);
      const query = field.value.trim();
      if (query !== instance.state.query) instance.change({ query, asTyped: false }, entered);
    };
    // The first key of a query makes an entry, the rest of its keys replace it.
    const whileTyping = () => search(instance.state.query === '' ? 'push' : 'replace');
    field.addEventListener('focus', () => instance.warm(), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(later);
      later = setTimeout(whileTyping, pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      search('push');
    });
    takeShortcuts(field, () => {
      field.value = '';
      search('push');
    });
    instance.on('state', ({ query }) => {
      if (field.value.trim() !== query) field.value = query;
    });
  }
}
