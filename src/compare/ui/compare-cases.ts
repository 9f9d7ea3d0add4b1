/** The page of comparison: shows the cases that its address names, says what it could not show, and lets them go. */
import { listOf } from '../../i18n/list.ts';
import { textFrom, type TextTree } from '../../i18n/template.ts';
import { readerLibrary, whenLibraryChanges } from '../../search/ui/reader/kept-library.ts';
import type { ComparedCase } from '../compared-case.ts';
import { addressFor, fewest, most, selectionIn, type Selection } from '../selection.ts';
import { choose } from './chosen-cases.ts';
import { loadCases, type Loaded } from './load-case.ts';
import { element } from './nodes.ts';
import type { Say } from './rows.ts';
import { comparisonTable } from './table.ts';

/** Milliseconds before the page says that it is fetching. */
const patience = 150;

/** Cases offered to be put beside those that are shown. */
const offered = 3;

class CompareCasesElement extends HTMLElement {
  #say: Say = (key) => key;
  #turn = 0;
  #cases: readonly ComparedCase[] = [];

  connectedCallback(): void {
    this.#say = textFrom(
      JSON.parse(this.dataset['text'] ?? '{}') as TextTree,
      document.documentElement.lang,
    );
    addEventListener('popstate', () => void this.#show());
    whenLibraryChanges(() => this.#draw());
    const differs = this.querySelector<HTMLInputElement>('[data-part="differs"] input');
    const narrow = () => this.toggleAttribute('data-differs', differs?.checked ?? false);
    differs?.addEventListener('change', narrow);
    narrow();
    this.#part('print').addEventListener('click', () => print());
    this.#part('retry').addEventListener('click', () => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const selection = selectionIn(location.search);
    const wait = setTimeout(() => this.#tell(this.#say('waiting')), patience);
    const base = this.dataset['base'] ?? '/';
    const { loaded, left } = await loadCases(base, selection);
    clearTimeout(wait);
    if (turn !== this.#turn) return;
    this.#cases = loaded.flatMap((each) => ('case' in each ? [each.case] : []));
    if (this.#cases.length > 0) choose(this.#cases);
    this.#draw();
    this.#tell(...this.#account({ ...selection, left }, loaded));
  }

  #draw(): void {
    const cases = this.#cases;
    const isComparison = cases.length >= fewest;
    this.toggleAttribute('data-comparing', isComparison);
    this.#part('table').replaceChildren(
      ...(isComparison ? [comparisonTable(cases, this.#showing())] : []),
    );
    this.#offer();
    document.title = isComparison
      ? this.#say('title', {
          cases: cases.map(({ library }) => library).join(' / '),
          site: this.dataset['site'] ?? '',
        })
      : document.title;
  }

  #showing() {
    return {
      say: this.#say,
      template: (name: string) => this.#template(name),
      sector: readerLibrary().sector,
      addressOf: (slug: string) => `${this.dataset['base'] ?? '/'}cases/${slug}/`,
      remove: (slug: string) => void this.#remove(slug),
    };
  }

  #template(name: string): Node {
    const found = this.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
    return found ? document.importNode(found.content, true) : document.createTextNode('');
  }

  async #remove(slug: string): Promise<void> {
    const slugs = this.#cases.map((each) => each.slug);
    const place = slugs.indexOf(slug);
    const left = slugs.filter((each) => each !== slug);
    history.pushState(null, '', addressFor(location.pathname, left));
    await this.#show();
    const next = left[Math.min(place, left.length - 1)] ?? '';
    const button = this.querySelector<HTMLElement>(`[data-remove="${CSS.escape(next)}"]`);
    (button ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }

  /** Sentences about what is shown and what is not: what happened, what was kept, what to do next. */
  #account({ left, refused }: Selection, loaded: readonly Loaded[]): readonly string[] {
    const missing = (why: 'unknown' | 'failed') =>
      loaded.flatMap((each) => ('missing' in each && each.missing === why ? [each.slug] : []));
    const unknown = [...missing('unknown'), ...refused];
    const failed = missing('failed');
    this.#part('retry').hidden = failed.length === 0;
    const [only] = this.#cases;
    const { lang } = document.documentElement;
    const named = (slugs: readonly string[]) =>
      listOf(
        slugs.map((each) => `“${each}”`),
        lang,
      );
    return [
      ...(unknown.length > 0
        ? [this.#say('unknown', { names: named(unknown), count: unknown.length })]
        : []),
      ...(failed.length > 0
        ? [this.#say('failed', { names: named(failed), count: failed.length })]
        : []),
      ...(left.length > 0 ? [this.#say('left', { names: named(left), most })] : []),
      ...(this.#cases.length >= fewest
        ? [this.#say('count', { count: this.#cases.length })]
        : [only ? this.#say('one', { title: only.title }) : this.#say('none')]),
    ];
  }

  #tell(...sentences: readonly string[]): void {
    this.#part('said').replaceChildren(...sentences.map((each) => element('p', {}, each)));
  }

  /** The nearest practice that is not shown yet, from as many kinds of library as there is room for. */
  #offer(): void {
    const shown = new Set(this.#cases.map(({ slug }) => slug));
    const near = this.#cases.length >= most ? [] : this.#cases.flatMap((each) => each.near);
    const others = [...new Map(near.map((each) => [each.slug, each])).values()]
      .filter(({ slug }) => !shown.has(slug))
      .slice(0, offered);
    const items = others.map(({ slug, title, sector }) => {
      const address = addressFor(location.pathname, [...shown, slug]);
      return element(
        'li',
        {},
        this.#template(`sector-${sector}`),
        ' ',
        element('a', { href: address }, title),
      );
    });
    this.#part('others').replaceChildren(...items);
    this.#part('offer').hidden = items.length === 0;
    this.#part('begin').hidden = this.#cases.length > 0;
  }

  /** @throws Error when the page was written without it */
  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The page of comparison has no ${name}`);
    return found;
  }
}

customElements.define('compare-cases', CompareCasesElement);
