/** What the first step of a build found, for the loader: in the same process, but in a module graph of Astro's own. */
import type { ByKind } from '../model/kind.ts';

export interface CheckedDocuments {
  /** File names by slug, of every document; all have passed the gate. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** The key under which each is cached, by slug. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The same in every copy of this module. */
const place = Symbol.for('crosswalk.checked-collection');

const shared = globalThis as { [place]?: ByKind<CheckedDocuments> };

export function rememberChecked(checked: ByKind<CheckedDocuments>): void {
  shared[place] = checked;
}

/** Nothing while serving for development, where no such step comes first. */
export function checkedCollection(): ByKind<CheckedDocuments> | undefined {
  return shared[place];
}
