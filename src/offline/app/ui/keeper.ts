/** Keeps the site on the reader's device: gets an edition, switches to it, removes everything. */
import { workerFile, type AppEdition } from '../app-file.ts';
import type { Answer, Order } from '../order.ts';
import { Shelf, type Kept } from '../shelf.ts';
import { announcedEdition, downloadPack, type Download } from './download.ts';
import { KeepError, storageError } from './failure.ts';

export class Keeper {
  readonly #base: string;
  readonly #shelf: Shelf;

  /** @param base path of the site, ending in a slash */
  constructor(base: string) {
    this.#base = base;
    this.#shelf = new Shelf(base);
  }

  /** Whether this browser, here, can keep a site: not in a file, not in every private window. */
  static isPossible(): boolean {
    return isSecureContext && 'serviceWorker' in navigator && 'caches' in globalThis;
  }

  /** What is kept and can be read: an edition that the browser took away is not there. */
  async kept(): Promise<Kept> {
    const kept = await this.#shelf.kept();
    return kept.now && (await this.#shelf.take(kept.now)) ? kept : {};
  }

  announced(): Promise<AppEdition> {
    return announcedEdition(this.#base);
  }

  /**
   * The first edition is read from the next page on; a later one waits until the reader switches.
   *
   * @throws KeepError; what was there stays
   */
  async get(edition: AppEdition, how: Download): Promise<void> {
    await makeSureOfRoom(edition);
    const pack = await downloadPack(this.#base, edition, how);
    const kept = await this.kept();
    await this.#place(edition, pack, kept);
    if (kept.now) return;
    await this.serve().catch(async (error: unknown) => {
      await this.#shelf.clear();
      throw new KeepError('refused', error);
    });
  }

  /** Makes sure that the worker is there which answers from the device. */
  async serve(): Promise<void> {
    await navigator.serviceWorker.register(`${this.#base}${workerFile}`, { scope: this.#base });
    await navigator.serviceWorker.ready;
  }

  /** @returns whether pages that are opened from now on are of the newer edition */
  async switch(): Promise<boolean> {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise<Answer>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    });
    active?.postMessage({ kind: 'switch' } satisfies Order, [port2]);
    return (await answered).done;
  }

  async remove(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration(this.#base);
    await registration?.unregister();
    await this.#shelf.clear();
  }

  /** The edition before the present one makes room, when there is none otherwise. */
  async #place(edition: AppEdition, pack: Blob, kept: Kept): Promise<void> {
    const { now } = kept;
    const place = async (): Promise<void> => {
      await this.#shelf.place(edition, pack);
      await this.#shelf.keep(now ? { ...kept, next: edition } : { now: edition });
    };
    try {
      await place();
    } catch (error) {
      if (!kept.previous) throw storageError(error);
      await this.#shelf.keep({ now, next: undefined, previous: undefined });
      await this.#place(edition, pack, { now });
    }
  }
}

/** Asked before anything is downloaded, so that nobody pays for bytes that cannot be kept. */
async function makeSureOfRoom({ bytes }: AppEdition): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota !== undefined && quota - usage < bytes) throw new KeepError('full');
}
