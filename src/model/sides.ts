/** The two sides of the street: cases that a kind of library has no part in, and its own. */
import type { Entry } from './entry.ts';

interface Placed {
  readonly entry: Pick<Entry, 'sectors' | 'evidence'>;
}

export interface Sides<Case> {
  /** Of other kinds of library, the strongest evidence first; otherwise in the order given. */
  readonly across: readonly Case[];
  /** With a part of this kind of library, alone or with a partner. */
  readonly own: readonly Case[];
}

/** @param sector top sector of whoever reads */
export function sidesFor<Case extends Placed>(cases: readonly Case[], sector: string): Sides<Case> {
  const isOwn = ({ entry }: Case) => entry.sectors.some(({ top }) => top === sector);
  return {
    across: cases
      .filter((each) => !isOwn(each))
      .toSorted((a, b) => b.entry.evidence - a.entry.evidence),
    own: cases.filter(isOwn),
  };
}
