/** What the renderer asks of its surroundings. */
import type { KindId } from '../model/kind.ts';
import type { LinkedKind } from './links.ts';

/** A picture as the page shows it: one address per format and width, and the size that reserves its place. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly fallback: string;
}

export interface RenderContext {
  /** Kind of the document that is rendered: a link to a neighbour leads to one of the same kind. */
  readonly kind: KindId;
  /** Address of another document. */
  documentAddress(kind: LinkedKind, slug: string): string;
  /** The picture with this file name; the gate has made sure that there is one. */
  picture(file: string): Picture;
  /** Number and caption of an outcome, counted from 1. */
  outcomeFigure(outcome: number): { readonly number: string; readonly caption: string };
  /** Accessible name of a citation, such as `Source 3`. */
  sourceName(source: number): string;
  /** Accessible name of a region that scrolls sideways. */
  readonly tableName: string;
}
