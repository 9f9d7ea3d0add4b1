/** The element around the whole search page: makes the instance and gives it to the elements within. */
import { textFrom, type TextTree } from '../../../i18n/template.ts';
import { SearchInstance } from '../core/instance.ts';
import { keepReaderSector, readerSector, sectorFromAddress } from '../core/reader-sector.ts';
import { partOf, type SearchPage } from '../core/page.ts';
import { Engine } from '../engine/engine.ts';

type Connect = (page: SearchPage) => void;

export class SearchPageElement extends HTMLElement {
  /** Defined before the elements within, so that it hears each of them connect. */
  connectedCallback(): void {
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
      instance: new SearchInstance(new Engine(base), this.#sector()),
      text: textFrom(JSON.parse(text) as TextTree, language),
      browse,
      facetLabel: (facet) =>
        this.querySelector(`[data-facet="${facet}"]`)?.getAttribute('data-label') ?? facet,
      valueLabel: (facet, value) =>
        this.querySelector(row(facet, value))?.getAttribute('data-label') ?? value,
      template: (name) =>
        document.importNode(
          partOf<HTMLTemplateElement>(this, `template[data-template="${name}"]`).content,
          true,
        ),
    };
  }

  /** The home page hands the reader's sector over in the address; it is kept, and taken out of the address. */
  #sector(): string | undefined {
    const parameters = new URLSearchParams(location.search);
    const given = sectorFromAddress(parameters);
    if (given === undefined) return this.#known(readerSector());
    const query = parameters.toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    const sector = this.#known(given);
    if (sector !== undefined) keepReaderSector(sector);
    return sector ?? this.#known(readerSector());
  }

  #known(sector: string | undefined): string | undefined {
    const options = this.querySelectorAll<HTMLOptionElement>('search-side option');
    return [...options].find((each) => each.value !== '' && each.value === sector)?.value;
  }
}
