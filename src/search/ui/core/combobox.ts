/**
 * A text field with a list of suggestions: list autocomplete with manual selection. The focus stays in the field;
 * nothing is chosen until the reader chooses it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export interface Offer {
  /** What the option shows. */
  readonly content: readonly (Node | string)[];
  choose(): void;
}

export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #offers: readonly Offer[] = [];
  /** Position of the option that the arrow keys have reached; -1 when they are in the field. */
  #active = -1;

  /** @param list an element that is empty and hidden, with an id and an accessible name */
  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    // A search field may not be a combobox: it becomes a text field with a search key.
    field.type = 'text';
    field.enterKeyHint = 'search';
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    list.setAttribute('role', 'listbox');
    this.#close();
    field.addEventListener('keydown', (event) => this.#key(event));
    field.addEventListener('blur', () => this.#close());
    // Pressing an option must not take the focus out of the field.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.#choose(this.#positionOf(event)));
  }

  /** Shows the offers below the field; none closes the list. */
  offer(offers: readonly Offer[]): void {
    this.#offers = offers;
    this.#list.replaceChildren(...offers.map((each, index) => this.#option(each, index)));
    if (offers.length === 0 || document.activeElement !== this.#field) this.#close();
    else this.#open();
  }

  #option({ content }: Offer, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.append(...content);
    return option;
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const taken = this.#answer(event);
    if (!taken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** @returns true when the key was for the list */
  #answer({ key, altKey }: KeyboardEvent): boolean {
    const isOpen = !this.#list.hidden;
    if (key === 'ArrowDown') return this.#down(altKey);
    if (!isOpen) return false;
    if (key === 'ArrowUp') return altKey ? this.#close() : this.#reach(this.#active - 1);
    if (key === 'Escape') return this.#close();
    if (key === 'Enter' && this.#active >= 0) return this.#choose(this.#active);
    if (key === 'Enter' || key === 'Tab') this.#close();
    // Any other key goes on with the text.
    else if (key !== 'Shift' && key !== 'Alt') this.#reach(-1);
    return false;
  }

  #down(opensOnly: boolean): boolean {
    if (this.#offers.length === 0) return false;
    const wasOpen = !this.#list.hidden;
    if (!wasOpen) this.#open();
    return opensOnly && !wasOpen ? true : this.#reach(this.#active + 1);
  }

  /** Beyond either end is the field itself. */
  #reach(position: number): boolean {
    const count = this.#offers.length;
    this.#active = position >= count ? -1 : position < -1 ? count - 1 : position;
    for (const [index, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(index === this.#active));
    const active = this.#list.children[this.#active];
    if (active) this.#field.setAttribute('aria-activedescendant', active.id);
    else this.#field.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #choose(position: number): boolean {
    const offer = this.#offers[position];
    this.#close();
    offer?.choose();
    return offer !== undefined;
  }

  #positionOf({ target }: Event): number {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    return option ? [...this.#list.children].indexOf(option) : -1;
  }

  #open(): void {
    this.#list.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    this.#reach(-1);
  }

  #close(): boolean {
    this.#list.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#reach(-1);
    return true;
  }
}
