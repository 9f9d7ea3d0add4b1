/** The state of the search page. Elements change it and listen to it; nothing else is shared between them. */
import type { View } from '../../query/view.ts';
import { emptyState, parametersOf, stateFrom, type SearchState } from '../../query/state.ts';
import type { Engine, SearchError } from '../engine/engine.ts';
import { keepLibrary, readerLibrary, whenLibraryChanges } from '../reader/kept-library.ts';

/** What an element can be told of. */
interface SearchEvents {
  /** The reader changed something; results follow. */
  state: SearchState;
  /** There is something to show; nothing when the page shows what it was built with. */
  view: View | undefined;
  /** An answer is taking longer than a reader notices. */
  waiting: true;
  failed: SearchError;
}

/** How a change is entered in the browser's history. */
type Entered = 'push' | 'replace';

/** Milliseconds before the page says that it is searching. */
const patience = 150;

export class SearchInstance {
  readonly #engine: Engine;
  readonly #target = new EventTarget();
  #state: SearchState = emptyState;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    whenLibraryChanges(() => this.change({ outsideFirst: true }, 'replace'));
    addEventListener('popstate', () => this.#arrive());
  }

  get state(): SearchState {
    return this.#state;
  }

  get sector(): string | undefined {
    return readerLibrary().sector;
  }

  on<Name extends keyof SearchEvents>(
    name: Name,
    tell: (detail: SearchEvents[Name]) => void,
  ): void {
    this.#target.addEventListener(name, (event) =>
      tell((event as CustomEvent<SearchEvents[Name]>).detail),
    );
  }

  /** Reads the address, once the elements are listening. */
  start(): void {
    this.#arrive();
  }

  /** Loads the index before the first question. */
  warm(): void {
    this.#engine.warm();
  }

  /** Any change but that of the page itself goes back to the first page. */
  change(changed: Partial<SearchState>, entered: Entered = 'push'): void {
    const state = { ...this.#state, page: 1, ...changed };
    const address = this.addressOf(state);
    if (address !== this.addressOf(this.#state)) history[`${entered}State`](null, '', address);
    this.#state = state;
    this.refresh();
  }

  changeSector(sector: string | undefined): void {
    keepLibrary({ ...readerLibrary(), sector });
  }

  /** Address of this page in another state, for links. */
  addressOf(state: SearchState): string {
    const query = parametersOf(state).toString();
    return query === '' ? location.pathname : `?${query}`;
  }

  /** Shows the present state, from the index unless the page was built with it. */
  refresh(): void {
    this.#tell('state', this.#state);
    clearTimeout(this.#soon);
    if (this.#isAsBuilt()) {
      this.#engine.forget();
      this.#tell('view', undefined);
      return;
    }
    this.#soon = setTimeout(() => this.#tell('waiting', true), patience);
    const request = { state: this.#state, library: readerLibrary() };
    this.#engine.find(request, {
      view: (view) => this.#answer('view', view),
      failed: (error) => this.#answer('failed', error),
    });
  }

  #answer<Name extends 'view' | 'failed'>(name: Name, detail: SearchEvents[Name]): void {
    clearTimeout(this.#soon);
    this.#tell(name, detail);
  }

  #arrive(): void {
    this.#state = stateFrom(new URLSearchParams(location.search));
    this.refresh();
  }

  #isAsBuilt(): boolean {
    return this.sector === undefined && this.addressOf(this.#state) === location.pathname;
  }

  #tell<Name extends keyof SearchEvents>(name: Name, detail: SearchEvents[Name]): void {
    this.#target.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
