/** Asks the worker and passes on what it finds; the latest question only. */
import type { Request } from '../../query/find.ts';
import type { View } from '../../query/view.ts';
import type { Answer, Failure, Order } from './protocol.ts';

/** A search that gave no view. */
export class SearchError extends Error {
  override readonly name = 'SearchError';
  readonly reason: Failure['reason'];

  constructor({ reason, message }: Failure) {
    super(message);
    this.reason = reason;
  }
}

/** Who is waiting for an answer. */
export interface Listener {
  /** May be told twice: of the first result, then of all. */
  view(view: View): void;
  failed(error: SearchError): void;
}

export class Engine {
  readonly #base: string;
  #worker: Worker | undefined;
  #turn = 0;
  #listener: Listener | undefined;

  /** @param base path of the site, ending in a slash */
  constructor(base: string) {
    this.#base = base;
  }

  /** Begins to load the index, before there is anything to search for. */
  warm(): void {
    this.#say({ kind: 'warm', base: this.#base });
  }

  /** Whoever asked before hears no more. */
  find(request: Request, listener: Listener): void {
    this.#turn += 1;
    this.#listener = listener;
    this.#say({ kind: 'find', base: this.#base, turn: this.#turn, request });
  }

  /** Whoever asked hears no more. */
  forget(): void {
    this.#listener = undefined;
  }

  #say(order: Order): void {
    this.#worker ??= this.#started();
    this.#worker.postMessage(order);
  }

  #started(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      this.#worker = undefined;
      this.#listener?.failed(new SearchError({ reason: 'load', message }));
    });
    return worker;
  }

  #hear(answer: Answer): void {
    if (answer.turn !== this.#turn) return;
    if (answer.kind === 'view') this.#listener?.view(answer.view);
    if (answer.kind === 'failed') this.#listener?.failed(new SearchError(answer.failure));
  }
}
