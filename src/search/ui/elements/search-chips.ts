/** What is chosen, as links that each give one value up. */
import { choicesOf, without, type Choice, type SearchState } from '../../query/state.ts';
import { linkTo } from '../core/link.ts';
import { partOf, SearchElement, type SearchPage } from '../core/page.ts';

export class SearchChipsElement extends SearchElement {
  protected connect(page: SearchPage): void {
    page.instance.on('state', (state) => this.#show(page, state));
  }

  #show(page: SearchPage, state: SearchState): void {
    const choices = choicesOf(state.chosen);
    const held = this.contains(document.activeElement);
    const list = this.find<HTMLUListElement>('ul');
    list.replaceChildren(
      ...choices.map((choice) => itemOf(this.#chip(page, state, choice))),
      ...(choices.length === 0 ? [] : [itemOf(this.#clear(page, state, choices.length))]),
    );
    this.hidden = choices.length === 0;
    // The link that was pressed is gone: the next one takes its place, or what the chips were about.
    if (held)
      (
        list.querySelector('a') ?? document.querySelector<HTMLElement>('[data-part="results"]')
      )?.focus();
  }

  #chip(
    { instance, text, facetLabel, valueLabel, template }: SearchPage,
    state: SearchState,
    choice: Choice,
  ): Element {
    const chip = partOf<HTMLAnchorElement>(template('chip'), 'a');
    const names = {
      facet: facetLabel(choice.facet),
      value: valueLabel(choice.facet, choice.value),
    };
    const loosened = { ...state, page: 1, chosen: without(state.chosen, choice) };
    chip.setAttribute('aria-label', text('chip', names));
    partOf(chip, '[data-slot="facet"]').textContent = names.facet;
    partOf(chip, '[data-slot="value"]').textContent = names.value;
    return linkTo(chip, instance.addressOf(loosened), () =>
      instance.change({ chosen: loosened.chosen }),
    );
  }

  #clear({ instance, text }: SearchPage, state: SearchState, count: number): Element {
    const link = document.createElement('a');
    link.textContent = text(count === 1 ? 'clear-one' : 'clear');
    return linkTo(link, instance.addressOf({ ...state, page: 1, chosen: {} }), () =>
      instance.change({ chosen: {} }),
    );
  }
}

function itemOf(content: Element): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
