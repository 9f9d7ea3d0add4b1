/** What the first step of a build found, for the loader: in the same process, but in a module graph of Astro's own. */

export interface CheckedCases {
  /** File names by slug, of every case; all have passed the gate. */
  readonly cases: ReadonlyMap<string, readonly string[]>;
  /** The key under which each is cached, by slug. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The same in every copy of this module. */
const place = Symbol.for('crosswalk.checked-cases');

const shared = globalThis as { [place]?: CheckedCases };

export function rememberChecked(checked: CheckedCases): void {
  shared[place] = checked;
}

/** Nothing while serving for development, where no such step comes first. */
export function checkedCases(): CheckedCases | undefined {
  return shared[place];
}
