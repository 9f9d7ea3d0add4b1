/** Stretches of text as a word processor leaves them: many, where a reader sees one. */
import type { Run, Runs } from '../model.ts';

/** An address that may stand in a case, or nothing: a file may name any. */
export function linkIn(address: string | undefined): Pick<Run, 'link'> {
  return address !== undefined && /^https:\/\/\S+$/.test(address) ? { link: address } : {};
}

/** Neighbours that look alike become one; empty ones go. */
export function merged(runs: Runs): Runs {
  return runs
    .filter(({ text }) => text !== '')
    .reduce<Run[]>((all, run) => {
      const last = all.at(-1);
      if (!last || !isAlike(last, run)) return [...all, run];
      return [...all.slice(0, -1), { ...last, text: last.text + run.text }];
    }, []);
}

function isAlike(a: Run, b: Run): boolean {
  return (
    a.link === b.link &&
    (a.strong ?? false) === (b.strong ?? false) &&
    (a.emphasis ?? false) === (b.emphasis ?? false)
  );
}
