/** What is kept on the reader's device: one or two packs, and a note of which is read. Used by pages and the worker. */
import { appFolder, asAppEdition, type AppEdition } from './app-file.ts';

/** The editions on the device. */
export interface Kept {
  /** The one that is read. */
  readonly now?: AppEdition;
  /** A newer one, complete, that the reader has not switched to. */
  readonly next?: AppEdition;
  /** The one before, for pages that were opened in it. */
  readonly previous?: AppEdition;
}

/** What the host last announced, and when it was asked: milliseconds since 1970. */
export interface Announced {
  readonly edition?: AppEdition;
  readonly at: number;
}

/** One cache of the browser for each copy of the site: two copies on one host do not touch each other's. */
export class Shelf {
  readonly #name: string;
  readonly #folder: string;

  /** @param base path of the site, ending in a slash */
  constructor(base: string) {
    this.#name = `crosswalk-app ${base}`;
    this.#folder = `${base}${appFolder}`;
  }

  /** Nothing is kept when the reader never asked, or when the browser took it away. */
  async kept(): Promise<Kept> {
    const { now, next, previous } = (await this.readNote('kept')) ?? {};
    return {
      now: asAppEdition(now),
      next: asAppEdition(next),
      previous: asAppEdition(previous),
    };
  }

  /**
   * The order of things: a pack is on the shelf before the note names it. What was announced before is no news any
   * more.
   */
  async keep(kept: Kept): Promise<void> {
    await this.writeNote('kept', kept);
    const named = [kept.now, kept.next, kept.previous].map((edition) => edition?.file);
    const cache = await caches.open(this.#name);
    for (const { url } of await cache.keys()) {
      const file = url.slice(url.lastIndexOf('/') + 1);
      const isLeft = file.endsWith('.pack') && !named.includes(file);
      if (isLeft || file === 'announced.json') await cache.delete(url);
    }
  }

  /** @throws QuotaExceededError when there is no room; what was there stays */
  async place({ file }: AppEdition, pack: Blob): Promise<void> {
    const cache = await caches.open(this.#name);
    await cache.put(`${this.#folder}${file}`, new Response(pack));
  }

  /** @returns nothing when it is not there, or not all of it */
  async take({ file, bytes }: AppEdition): Promise<Blob | undefined> {
    const found = await this.#find(file);
    const pack = await found?.blob();
    return pack?.size === bytes ? pack : undefined;
  }

  async clear(): Promise<void> {
    await caches.delete(this.#name);
  }

  /** A small note in JSON. */
  async readNote(name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
    const found = await this.#find(`${name}.json`);
    return (await found?.json()) as Readonly<Record<string, unknown>> | undefined;
  }

  /** Does nothing where there is no cache: what was cleared stays cleared. */
  async writeNote(name: string, content: object): Promise<void> {
    if (!(await caches.has(this.#name))) return;
    const cache = await caches.open(this.#name);
    await cache.put(`${this.#folder}${name}.json`, new Response(JSON.stringify(content)));
  }

  /** Makes no cache where there is none. */
  async #find(file: string): Promise<Response | undefined> {
    if (!(await caches.has(this.#name))) return undefined;
    const cache = await caches.open(this.#name);
    return cache.match(`${this.#folder}${file}`);
  }
}
