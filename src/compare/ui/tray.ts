/** Choosing cases to compare, wherever cases are listed: a box in each entry, and the tray that holds the chosen. */
import { textFrom, type TextTree } from '../../i18n/template.ts';
import { addressFor, fewest, most } from '../selection.ts';
import { choose, chosenCases, whenChosenChange, type ChosenCase } from './chosen-cases.ts';
import { element } from './nodes.ts';

class CompareTrayElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-part="clear"]')?.addEventListener('click', () => {
      choose([]);
      document.querySelector<HTMLElement>('compare-choice input')?.focus();
    });
    whenChosenChange(() => this.#show());
    this.#show();
  }

  /** Says that no more can stand side by side. */
  refuse(): void {
    this.#tell(this.#text('full', { most }));
  }

  #tell(words: string): void {
    this.querySelector('[data-part="said"]')?.replaceChildren(words);
  }

  #text(key: string, values: Readonly<Record<string, string | number>>): string {
    const tree = JSON.parse(this.dataset['text'] ?? '{}') as TextTree;
    return textFrom(tree, document.documentElement.lang)(key, values);
  }

  #show(): void {
    const chosen = chosenCases();
    const count = chosen.length;
    this.toggleAttribute('data-some', count > 0);
    this.#tell(count === 0 ? '' : this.#text(count < fewest ? 'one' : 'some', { count, most }));
    const go = this.querySelector<HTMLAnchorElement>('[data-part="go"]');
    if (go) {
      go.hidden = count < fewest;
      go.textContent = this.#text('go', { count });
      go.href = addressFor(
        this.dataset['compare'] ?? '',
        chosen.map(({ slug }) => slug),
      );
    }
    this.querySelector('[data-part="chosen"]')?.replaceChildren(
      ...chosen.map(({ title }) => element('li', {}, title)),
    );
  }
}

class CompareChoiceElement extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const box = this.querySelector('input');
    const own = this.#case();
    if (!box || !own) return;
    this.querySelector('[data-part="title"]')?.replaceChildren(own.title);
    const show = () => {
      box.checked = chosenCases().some(({ slug }) => slug === own.slug);
    };
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    whenChosenChange(show, signal);
    box.addEventListener(
      'change',
      () => {
        choice(own, box.checked ? 'in' : 'out');
        show();
      },
      { signal },
    );
    show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** The entry around it says which case. */
  #case(): ChosenCase | undefined {
    const entry = this.closest<HTMLElement>('[data-case]');
    const slug = entry?.dataset['case'] ?? '';
    const title = entry?.querySelector('[data-slot="title"]')?.textContent?.trim() ?? '';
    return slug === '' ? undefined : { slug, title };
  }
}

function choice(own: ChosenCase, where: 'in' | 'out'): void {
  const others = chosenCases().filter(({ slug }) => slug !== own.slug);
  if (where === 'in' && others.length >= most) {
    document.querySelector<CompareTrayElement>('compare-tray')?.refuse();
    return;
  }
  choose(where === 'in' ? [...others, own] : others);
}

customElements.define('compare-tray', CompareTrayElement);
customElements.define('compare-choice', CompareChoiceElement);
