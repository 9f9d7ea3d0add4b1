/** When nothing matches: which one condition to give up, with what that would bring. */
import type { View } from '../../query/view.ts';
import type { Loosening } from '../../query/loosen.ts';
import { choicesOf, without, type SearchState } from '../../query/state.ts';
import { linkTo } from '../core/link.ts';
import type { SearchPage } from '../core/page.ts';

export function emptyNodes(view: View, page: SearchPage): readonly Node[] {
  const { instance, text } = page;
  const heading = element('h2', text('empty.heading'));
  heading.className = 'section-title';
  const loosened = view.loosenings.map((way) => loosenItem(way, instance.state, page));
  const hasChoices = choicesOf(instance.state.chosen).length > 0;
  const words = element(
    'p',
    text(hasChoices && loosened.length > 0 ? 'empty.loosen' : 'empty.words'),
  );
  const list = document.createElement('ul');
  list.className = 'loosen';
  list.append(...loosened);
  return [heading, words, ...(loosened.length > 0 ? [list] : []), browseLink(page, 'empty.browse')];
}

function loosenItem(
  { choice, count }: Loosening,
  state: SearchState,
  page: SearchPage,
): HTMLElement {
  const { instance, text, facetLabel, valueLabel } = page;
  const changed = choice ? { chosen: without(state.chosen, choice) } : { query: '' };
  const link = document.createElement('a');
  link.textContent = choice
    ? text('empty.without-choice', {
        facet: facetLabel(choice.facet),
        value: valueLabel(choice.facet, choice.value),
      })
    : text('empty.without-words');
  linkTo(link, instance.addressOf({ ...state, page: 1, ...changed }), () =>
    instance.change(changed),
  );
  const item = document.createElement('li');
  item.append(link, ' ', text('count', { count }));
  return item;
}

export function browseLink({ browse, text }: SearchPage, key: string): HTMLElement {
  const link = document.createElement('a');
  link.href = browse;
  link.textContent = text(key);
  const paragraph = document.createElement('p');
  paragraph.append(link);
  return paragraph;
}

export function element(name: 'h2' | 'p', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
