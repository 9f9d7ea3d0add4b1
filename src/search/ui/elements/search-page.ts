/** The element around the whole search page: makes the instance and gives it to the elements within. */
import { withinSentence } from '../../../i18n/list.ts';
import { textFrom, type TextTree } from '../../../i18n/template.ts';
import { SearchInstance } from '../core/instance.ts';
import { keepLibrary, readerLibrary, sectorFromAddress } from '../reader/kept-library.ts';
import { partOf, type SearchPage } from '../core/page.ts';
import { Engine } from '../engine/engine.ts';

type Connect = (page: SearchPage) => void;

export class SearchPageElement extends HTMLElement {
  /** Defined before the elements within, so that it hears each of them connect. */
  connectedCallback(): void {
    this.#takeSector();
    const page = this.#page();
    this.addEventListener('search-element', (event) =>
      (event as CustomEvent<Connect>).detail(page),
    );
    queueMicrotask(() => page.instance.start());
  }

  #page(): SearchPage {
    const { base = '/', browse = '/', text = '{}' } = this.dataset;
    const language = document.documentElement.lang;
    const row = (facet: string, value: string) =>
      `input[name="${facet}"][value="${CSS.escape(value)}"]`;
    return {
      instance: new SearchInstance(new Engine(base)),
      text: textFrom(JSON.parse(text) as TextTree, language),
      base,
      browse,
      facetLabel: (facet) =>
        this.querySelector(`[data-facet="${facet}"]`)?.getAttribute('data-label') ?? facet,
      valueLabel: (facet, value) =>
        this.querySelector(row(facet, value))?.getAttribute('data-label') ?? value,
      traitLabel: (scheme, value) => traitLabel(this, scheme, value),
      template: (name) =>
        document.importNode(
          partOf<HTMLTemplateElement>(this, `template[data-template="${name}"]`).content,
          true,
        ),
    };
  }

  /** The home page hands the reader's sector over in the address; it is kept, and taken out of the address. */
  #takeSector(): void {
    const parameters = new URLSearchParams(location.search);
    const given = sectorFromAddress(parameters);
    if (given === undefined) return;
    const query = parameters.toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    const options = this.querySelectorAll<HTMLOptionElement>('search-side option');
    if ([...options].some((each) => each.value !== '' && each.value === given))
      keepLibrary({ ...readerLibrary(), sector: given });
  }
}

/** In the words of the reader's own choice, or of the facet. */
function traitLabel(page: HTMLElement, scheme: string, value: string): string {
  const option = `dialog[data-reader] select[name="${scheme}"] option[value="${CSS.escape(value)}"]`;
  const row = `input[name="${scheme}"][value="${CSS.escape(value)}"]`;
  const chosen = document.querySelector<HTMLElement>(option)?.dataset['within'];
  const label = page.querySelector<HTMLElement>(row)?.dataset['label'] ?? value;
  return chosen ?? withinSentence(label, document.documentElement.lang);
}
