/** A worker that runs in the page: browsers start none from a folder. What it is sent is copied, as to any worker. */
import type { Modules, Realm } from './modules.ts';

export interface WorkerSurroundings {
  readonly modules: Modules;
  readonly realm: Pick<Realm, 'fetch' | 'location' | 'history'>;
  /** Path of a file of the site from its address. */
  pathOf(address: string): string | undefined;
}

/** @returns what stands in for the class `Worker` */
export function pageWorkers({
  modules,
  realm,
  pathOf,
}: WorkerSurroundings): new (address: string | URL) => EventTarget {
  return class PageWorker extends EventTarget {
    readonly #port: MessagePort;

    constructor(address: string | URL) {
      super();
      const { port1, port2 } = new MessageChannel();
      this.#port = port1;
      port1.addEventListener('message', ({ data }) =>
        this.dispatchEvent(new MessageEvent('message', { data: data as unknown })),
      );
      port1.start();
      const within: Realm = {
        ...realm,
        Worker: undefined,
        self: port2,
        addEventListener: port2.addEventListener.bind(port2),
        postMessage: port2.postMessage.bind(port2),
      };
      // Messages wait in the port until the module listens.
      modules.run(pathOf(String(address)) ?? String(address), within).then(
        () => port2.start(),
        (error: unknown) => this.dispatchEvent(new ErrorEvent('error', { message: String(error) })),
      );
    }

    postMessage(message: unknown): void {
      this.#port.postMessage(message);
    }

    terminate(): void {
      this.#port.close();
    }
  };
}
