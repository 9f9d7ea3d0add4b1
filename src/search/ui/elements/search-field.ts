/**
 * The field: suggests and searches while the reader types, and enters it in the history when they press Search.
 */
import { suggestionsFor, type Suggestion } from '../../query/suggestions.ts';
import { Combobox, type Offer } from '../core/combobox.ts';
import { SearchElement, type SearchPage } from '../core/page.ts';
import { takeShortcuts } from '../core/shortcuts.ts';
import { fetchSuggestible } from '../core/suggestible.ts';

/** Milliseconds without a key before a search. */
const pause = 250;

export class SearchFieldElement extends SearchElement {
  protected connect(page: SearchPage): void {
    const { instance } = page;
    const field = this.find<HTMLInputElement>('input[name="q"]');
    const form = this.find<HTMLFormElement>('form');
    const combobox = new Combobox(field, this.find('[data-part="suggestions"]'));
    let later: ReturnType<typeof setTimeout> | undefined;
    let suggesting: AbortController | undefined;
    const search = (entered: 'push' | 'replace') => {
      clearTimeout(later);
      const query = field.value.trim();
      if (query !== instance.state.query) instance.change({ query, asTyped: false }, entered);
    };
    /** What was asked for is not suggested any more. */
    const ask = () => {
      suggesting?.abort();
      combobox.offer([]);
      search('push');
    };
    const take = (query: string) => {
      field.value = query;
      ask();
    };
    // The first key of a query makes an entry, the rest of its keys replace it.
    const whileTyping = () => search(instance.state.query === '' ? 'push' : 'replace');
    field.addEventListener('focus', () => instance.warm(), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(later);
      later = setTimeout(whileTyping, pause);
      suggesting?.abort();
      suggesting = new AbortController();
      void suggest({ field, combobox, page, take }, suggesting.signal);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    takeShortcuts(field, () => take(''));
    instance.on('state', ({ query }) => {
      if (field.value.trim() !== query) field.value = query;
    });
  }
}

interface Suggesting {
  readonly field: HTMLInputElement;
  readonly combobox: Combobox;
  readonly page: SearchPage;
  take(query: string): void;
}

async function suggest(
  { field, combobox, page, take }: Suggesting,
  signal: AbortSignal,
): Promise<void> {
  const suggestible = await fetchSuggestible(page.base);
  if (signal.aborted) return;
  const suggestions = suggestionsFor(field.value, suggestible);
  combobox.offer(suggestions.map((each) => offerOf(each, page, take)));
}

/** Words are searched; a title leads to its case. */
function offerOf(suggestion: Suggestion, page: SearchPage, take: (query: string) => void): Offer {
  const { text } = suggestion;
  if (suggestion.kind === 'words') return { content: [text], choose: () => take(text) };
  const kind = document.createElement('span');
  kind.textContent = page.text('case');
  return {
    content: [kind, ' ', text],
    choose: () => location.assign(`${page.base}cases/${suggestion.slug}/`),
  };
}
