/** What a page and the worker say to each other. */

/** To the worker: the next edition shall be the one that is read. */
export interface Order {
  readonly kind: 'switch';
}

/** From the worker, through the port that came with the order. */
export interface Answer {
  readonly done: boolean;
}
