/** What the renderer asks of its surroundings. */

/** A picture as the page shows it: one address per format and width, and the size that reserves its place. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly fallback: string;
}

export interface RenderContext {
  /** Address of another case. */
  caseAddress(slug: string): string;
  /** The picture with this file name; the gate has made sure that there is one. */
  picture(file: string): Picture;
  /** Number and caption of an outcome, counted from 1. */
  outcomeFigure(outcome: number): { readonly number: string; readonly caption: string };
  /** Accessible name of a citation, such as `Source 3`. */
  sourceName(source: number): string;
  /** Accessible name of a region that scrolls sideways. */
  readonly tableName: string;
}
