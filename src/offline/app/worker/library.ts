/** The editions on the shelf, opened once each. */
import type { AppEdition } from '../app-file.ts';
import { openPack, type Pack } from '../pack.ts';
import type { Kept, Shelf } from '../shelf.ts';

/** An edition that can be read. */
export interface OpenEdition {
  readonly digest: string;
  readonly pack: Pack;
}

export class Library {
  readonly #shelf: Shelf;
  readonly #open = new Map<string, Promise<Pack>>();
  #kept: Promise<Kept> | undefined;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** @returns nothing when nothing is kept */
  async current(): Promise<OpenEdition | undefined> {
    const { now } = await this.#known();
    return now && this.#opened(now);
  }

  async edition(digest: string): Promise<OpenEdition | undefined> {
    const { now, previous } = await this.#known();
    const found = [now, previous].find((each) => each?.digest === digest);
    return found && this.#opened(found);
  }

  /** Looks at the shelf again: a page may have put something on it, or taken everything away. */
  refresh(): void {
    this.#kept = undefined;
  }

  /**
   * The next edition becomes the one that is read, if it can be opened.
   *
   * @param before told the digest of the edition that is read until then
   * @returns whether it did
   */
  async switch(before: (digest: string) => Promise<void>): Promise<boolean> {
    this.refresh();
    const { now, next } = await this.#known();
    if (!next) return false;
    await this.#opened(next);
    if (now) await before(now.digest);
    await this.#shelf.keep({ now: next, previous: now });
    this.refresh();
    return true;
  }

  #known(): Promise<Kept> {
    this.#kept ??= this.#shelf.kept();
    this.#kept.catch(() => this.refresh());
    return this.#kept;
  }

  async #opened(edition: AppEdition): Promise<OpenEdition> {
    const { digest } = edition;
    let opening = this.#open.get(digest);
    if (!opening) {
      opening = this.#read(edition);
      this.#open.set(digest, opening);
      opening.catch(() => this.#open.delete(digest));
    }
    return { digest, pack: await opening };
  }

  async #read(edition: AppEdition): Promise<Pack> {
    const bytes = await this.#shelf.take(edition);
    if (!bytes) throw new Error(`The edition of ${edition.date} is no longer on this device`);
    return openPack(bytes);
  }
}
