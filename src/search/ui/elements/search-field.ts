/**
 * The field: suggests and searches while the reader types, and enters it in the history when they press Search.
 */
import { SearchElement, type SearchPage } from '../core/page.ts';
import { takeShortcuts } from '../core/shortcuts.ts';
import { suggestWhileTyping } from '../core/suggesting.ts';

/** Milliseconds without a key before a search. */
const pause = 250;

export class SearchFieldElement extends SearchElement {
  protected connect({ instance, base, text }: SearchPage): void {
    const field = this.find<HTMLInputElement>('input[name="q"]');
    const form = this.find<HTMLFormElement>('form');
    let later: ReturnType<typeof setTimeout> | undefined;
    const search = (entered: 'push' | 'replace') => {
      clearTimeout(later);
      const query = field.value.trim();
      if (query !== instance.state.query) instance.change({ query, asTyped: false }, entered);
    };
    /** What was asked for is not suggested any more. */
    const ask = () => {
      suggester.stop();
      search('push');
    };
    const take = (query: string) => {
      field.value = query;
      ask();
    };
    const suggester = suggestWhileTyping(field, this.find('[data-part="suggestions"]'), {
      base,
      caseWord: text('case'),
      take,
    });
    // The first key of a query makes an entry, the rest of its keys replace it.
    const whileTyping = () => search(instance.state.query === '' ? 'push' : 'replace');
    field.addEventListener('focus', () => instance.warm(), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(later);
      later = setTimeout(whileTyping, pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    takeShortcuts(field, () => take(''));
    // Somebody may have begun to type before this page's script was there.
    const early = document.activeElement === field ? field.value.trim() : '';
    if (early !== '' && early !== instance.state.query) {
      later = setTimeout(() => {
        field.value = early;
        whileTyping();
      }, 0);
    }
    instance.on('state', ({ query }) => {
      if (field.value.trim() !== query) field.value = query;
    });
  }
}
