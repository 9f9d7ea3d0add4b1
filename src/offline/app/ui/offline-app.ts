/** The part of the page of editions that keeps the site on this device: nothing happens before the reader asks. */
import type { AppEdition } from '../app-file.ts';
import { isStop } from './download.ts';
import { KeepError } from './failure.ts';
import { Keeper } from './keeper.ts';
import { situationOf, type Situation } from './situation.ts';
import { wordsOf, type Words } from './words.ts';

type Action = 'keep' | 'get' | 'switch' | 'stop' | 'remove';

class OfflineAppElement extends HTMLElement {
  #words: Words | undefined;
  #keeper: Keeper | undefined;
  #situation: Situation = { kind: 'impossible' };
  #stop: AbortController | undefined;

  connectedCallback(): void {
    this.#words = wordsOf(this);
    this.#part('panel')?.toggleAttribute('hidden', false);
    if (!Keeper.isPossible()) {
      this.#show({ kind: 'impossible' });
      return;
    }
    this.#keeper = new Keeper(this.dataset['base'] ?? '/');
    this.#on('keep', (keeper) => this.#get(keeper));
    this.#on('get', (keeper) => this.#get(keeper));
    this.#on('switch', (keeper) => this.#switch(keeper));
    this.#on('remove', (keeper) => this.#remove(keeper));
    this.#button('stop')?.addEventListener('click', () => this.#stop?.abort());
    void this.#look(this.#keeper);
  }

  #on(action: Action, act: (keeper: Keeper) => Promise<void>): void {
    this.#button(action)?.addEventListener('click', () => {
      const keeper = this.#keeper;
      if (!keeper) return;
      this.#complain(undefined);
      act(keeper).catch((error: unknown) => this.#fail(error));
    });
  }

  async #look(keeper: Keeper): Promise<void> {
    const isOffered = document.querySelector('[data-edition="app"] [data-part="unmade"][hidden]');
    try {
      this.#show(await situationOf(keeper, isOffered !== null));
    } catch {
      this.#show({ kind: 'impossible' });
    }
  }

  async #get(keeper: Keeper): Promise<void> {
    this.#stop = new AbortController();
    this.#buttons([]);
    try {
      const edition = await keeper.announced();
      this.#buttons(['stop']);
      this.#progress(edition, 0);
      const progress = (bytes: number) => this.#progress(edition, bytes);
      await keeper.get(edition, { progress, signal: this.#stop.signal });
    } finally {
      this.#part('progress')?.toggleAttribute('hidden', true);
      await this.#look(keeper);
    }
    this.#part('state')?.focus();
  }

  async #switch(keeper: Keeper): Promise<void> {
    this.#buttons([]);
    if (await keeper.switch()) location.reload();
    else await this.#look(keeper);
  }

  async #remove(keeper: Keeper): Promise<void> {
    await keeper.remove();
    await this.#look(keeper);
    this.#say(this.#text('removed'));
    this.#part('state')?.focus();
  }

  #show(situation: Situation): void {
    this.#situation = situation;
    const words = this.#words;
    if (!words) return;
    if (situation.kind !== 'kept') {
      this.#say(words.text(situation.kind));
      this.#buttons(situation.kind === 'offered' ? ['keep'] : []);
      return;
    }
    const { now, next, newer } = situation;
    this.#say(
      words.text('ready', { edition: words.edition(now) }),
      ...(next ? [words.text('next', { edition: words.edition(next) })] : []),
      ...(newer ? [words.text('newer', { edition: words.edition(newer) })] : []),
    );
    this.#buttons([
      ...(next ? (['switch'] as const) : []),
      ...(newer ? (['get'] as const) : []),
      'remove',
    ]);
  }

  #progress({ bytes: all }: AppEdition, bytes: number): void {
    const bar = this.querySelector('progress');
    const words = this.#words;
    if (!bar || !words) return;
    this.#part('progress')?.toggleAttribute('hidden', false);
    bar.max = all;
    bar.value = bytes;
    const said = words.text('so-far', { bytes: words.size(bytes), all: words.size(all) });
    this.#part('so-far')?.replaceChildren(said);
    if (bytes === 0) this.#say(words.text('downloading'));
  }

  /** What went wrong, and what the reader still has. */
  #fail(error: unknown): void {
    if (isStop(error)) {
      this.#complain(`${this.#text('stopped')} ${this.#stillThere()}`);
      return;
    }
    const reason = error instanceof KeepError ? error.reason : 'refused';
    this.#complain(`${this.#text(`failed.${reason}`)} ${this.#stillThere()}`);
  }

  #stillThere(): string {
    const { kind } = this.#situation;
    if (kind !== 'kept' || !this.#words) return this.#text('kept-nothing');
    return this.#words.text('kept-old', { date: this.#words.date(this.#situation.now) });
  }

  #complain(words: string | undefined): void {
    const place = this.#part('error');
    place?.toggleAttribute('hidden', words === undefined);
    place?.replaceChildren(words ?? '');
    if (words !== undefined) place?.focus();
  }

  #say(...sentences: readonly string[]): void {
    this.#part('state')?.replaceChildren(...sentences.map(paragraph));
  }

  #buttons(shown: readonly Action[]): void {
    for (const action of ['keep', 'get', 'switch', 'stop', 'remove'] as const)
      this.#button(action)?.toggleAttribute('hidden', !shown.includes(action));
  }

  #text(key: string): string {
    return this.#words?.text(key) ?? '';
  }

  #button(action: Action): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }
}

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

customElements.define('offline-app', OfflineAppElement);
