/** Suggests, below a search field, what a reader may be about to type. */
import { suggestionsFor, type Suggestion } from '../../query/suggestions.ts';
import { Combobox, type Offer } from './combobox.ts';
import { fetchSuggestible } from './suggestible.ts';

export interface Suggesting {
  /** Path of the site, ending in a slash. */
  readonly base: string;
  /** What stands before the title of a case. */
  readonly caseWord: string;
  /** Searches the words that were chosen. */
  take(query: string): void;
}

export interface Suggester {
  /** Suggests for what the field has now. */
  suggest(): Promise<void>;
  /** Suggests nothing until the next key. */
  stop(): void;
}

/** @param list an element that is empty and hidden, with an id and an accessible name */
export function suggestWhileTyping(
  field: HTMLInputElement,
  list: HTMLElement,
  suggesting: Suggesting,
): Suggester {
  const combobox = new Combobox(field, list);
  let current: AbortController | undefined;
  const suggest = async () => {
    current?.abort();
    const { signal } = (current = new AbortController());
    const suggestible = await fetchSuggestible(suggesting.base);
    if (signal.aborted) return;
    const suggestions = suggestionsFor(field.value, suggestible);
    combobox.offer(suggestions.map((each) => offerOf(each, suggesting)));
  };
  field.addEventListener('input', () => void suggest());
  return {
    suggest,
    stop() {
      current?.abort();
      combobox.offer([]);
    },
  };
}

/** Words are searched; a title leads to its case. */
function offerOf(suggestion: Suggestion, { base, caseWord, take }: Suggesting): Offer {
  const { text } = suggestion;
  if (suggestion.kind === 'words') return { content: [text], choose: () => take(text) };
  const kind = document.createElement('span');
  kind.textContent = caseWord;
  return {
    content: [kind, ' ', text],
    choose: () => location.assign(`${base}cases/${suggestion.slug}/`),
  };
}
