/** How many cases there are, in words, shown and announced. */
import type { View } from '../../query/find.ts';
import { announcerIn } from '../core/announcer.ts';
import { SearchElement, type SearchPage } from '../core/page.ts';

export class SearchSummaryElement extends SearchElement {
  protected connect({ instance, text }: SearchPage): void {
    const status = this.find<HTMLElement>('[role="status"]');
    const built = status.textContent ?? '';
    const announcer = announcerIn(status);
    instance.on('waiting', () => announcer.say(text('waiting')));
    instance.on('failed', () => announcer.say(text('failed.status')));
    instance.on('view', (view) => {
      if (!view) announcer.say(strong(built));
      else if (view.total === 0) announcer.say(strong(text('empty.status')));
      else announcer.say(strong(text('count', { count: view.total })), ...matching(view, text));
    });
  }
}

function matching({ matching: split, total }: View, text: SearchPage['text']): readonly string[] {
  if (!split) return [];
  const { all, some } = split;
  if (some === 0) return [' ', text('matching.all', { count: total })];
  if (all === 0) return [' ', text('matching.some', { count: total })];
  return [' ', text('matching.both', { count: all, some })];
}

function strong(words: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = words;
  return element;
}
