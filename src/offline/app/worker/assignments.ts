/** Which edition each open page belongs to, so that it gets all of its files from that one and no other. */
import type { Shelf } from '../shelf.ts';

/** The digest of an edition, or the web. */
export type Source = string;

export const web: Source = 'web';

/** Pages are forgotten in the order in which they were opened; a reader has fewer open. */
const remembered = 500;

/**
 * A page that is not assigned belongs to the edition that is read now. Only the exceptions are written down, because
 * the browser ends the worker whenever it likes, and then nothing else is remembered.
 */
export class Assignments {
  readonly #shelf: Shelf;
  #exceptions: Promise<Map<string, Source>> | undefined;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  async of(client: string): Promise<Source | undefined> {
    return (await this.#known()).get(client);
  }

  async assign(clients: readonly string[], source: Source): Promise<void> {
    const exceptions = await this.#known();
    const added = clients.filter((client) => client !== '' && !exceptions.has(client));
    if (added.length === 0) return;
    for (const client of added) exceptions.set(client, source);
    for (const client of [...exceptions.keys()].slice(0, -remembered)) exceptions.delete(client);
    await this.#shelf.writeNote('assigned', Object.fromEntries(exceptions));
  }

  #known(): Promise<Map<string, Source>> {
    this.#exceptions ??= this.#read().catch(() => new Map<string, Source>());
    return this.#exceptions;
  }

  async #read(): Promise<Map<string, Source>> {
    const note = (await this.#shelf.readNote('assigned')) ?? {};
    return new Map(
      Object.entries(note).flatMap(([client, source]) =>
        typeof source === 'string' ? [[client, source] as const] : [],
      ),
    );
  }
}
