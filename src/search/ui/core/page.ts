/** The search page as its elements see it: the instance, the texts, the labels and the templates. */
import type { FacetId } from '../../../model/facet.ts';
import type { TextValues } from '../../../i18n/template.ts';
import type { SharedTrait } from '../../query/shares.ts';
import type { SearchInstance } from './instance.ts';

export interface SearchPage {
  readonly instance: SearchInstance;
  /** Interface text, as handed over by the page. */
  text(key: string, values?: TextValues): string;
  /** A facet's name, as its fieldset has it. */
  facetLabel(facet: FacetId): string;
  /** A value's name, as its row has it. */
  valueLabel(facet: FacetId, value: string): string;
  /** What a case shares with the reader's library, in words within a sentence. */
  traitLabel(scheme: SharedTrait['scheme'], value: string): string;
  /** A copy of one of the page's templates. */
  template(name: string): DocumentFragment;
  /** Path of the site, ending in a slash. */
  readonly base: string;
  /** Where everything can be reached without searching. */
  readonly browse: string;
}

/** An element inside the search page: connects once, when the page around it is ready. */
export abstract class SearchElement extends HTMLElement {
  protected abstract connect(page: SearchPage): void;

  connectedCallback(): void {
    this.dispatchEvent(
      new CustomEvent<(page: SearchPage) => void>('search-element', {
        bubbles: true,
        detail: (page) => this.connect(page),
      }),
    );
  }

  /** @throws Error when the page was written without it */
  protected find<Part extends Element>(selector: string): Part {
    return partOf(this, selector);
  }
}

/** @throws Error when there is none: the page and its script do not belong together */
export function partOf<Part extends Element>(root: ParentNode, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}
