/** How many cases there are, in words, shown and announced. */
import type { View } from '../../query/view.ts';
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

/** `12 have all your words, 5 have other words for the same, 34 have some of your words.` */
function matching({ matching: split }: View, text: SearchPage['text']): readonly string[] {
  if (!split) return [];
  const own = split.words === 1 ? 'word' : 'own';
  const parts = [
    [own, split.own],
    ['called', split.called],
    ['some', split.some],
  ] as const;
  const said = parts.flatMap(([name, count]) =>
    count === 0 ? [] : [text(`matching.${name}`, { count })],
  );
  return [' ', said.join(', '), '.'];
}

function strong(words: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = words;
  return element;
}
