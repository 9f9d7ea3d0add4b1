/** Suggestions in the search box of the running head; what is chosen is sent to the search page. */
import { suggestWhileTyping } from '../core/suggesting.ts';

export function suggestInBox(box: HTMLFormElement): void {
  const field = box.querySelector<HTMLInputElement>('input[name="q"]');
  const list = box.querySelector<HTMLElement>('[data-part="suggestions"]');
  if (!field || !list) return;
  const { base = '/', case: caseWord = '' } = box.dataset;
  const suggester = suggestWhileTyping(field, list, {
    base,
    caseWord,
    take(query) {
      field.value = query;
      box.requestSubmit();
    },
  });
  // What was typed before this arrived.
  if (field.value !== '') void suggester.suggest();
}
