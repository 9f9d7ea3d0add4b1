/** What the page and the worker say to each other. */
import type { Request } from '../../query/find.ts';
import type { View } from '../../query/view.ts';

/** To the worker, with the base path of the site. A new search stops the one before it. */
export type Order = { readonly base: string } & (
  | { readonly kind: 'warm' }
  | { readonly kind: 'find'; readonly turn: number; readonly request: Request }
);

/** From the worker: one or two views, or why there is none. */
export type Answer =
  | { readonly kind: 'view'; readonly turn: number; readonly view: View }
  | { readonly kind: 'failed'; readonly turn: number; readonly failure: Failure };

/** Why there is no view: something did not load, or a search went wrong. */
export interface Failure {
  readonly reason: 'load' | 'search';
  readonly message: string;
}
