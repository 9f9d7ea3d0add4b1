/** What has been typed into a short form, for as long as its tab is open: a page that is reloaded has it again. */
import type { Answers } from '../../draft/draft.ts';

/** Each address has its own: the form about one case does not show what was written about another. */
function keyOf({ pathname, search }: Location): string {
  return `crosswalk.short.${pathname}${search}`;
}

/** @returns nothing when nothing was kept, or it cannot be read */
export function keptAnswers(): Answers | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(location)) ?? 'null');
    const isMap = typeof kept === 'object' && kept !== null && !Array.isArray(kept);
    return isMap ? (kept as Answers) : undefined;
  } catch {
    return undefined;
  }
}

export function keepAnswers(answers: Answers): void {
  try {
    sessionStorage.setItem(keyOf(location), JSON.stringify(answers));
  } catch {
    // A browser that keeps nothing shows an empty form after a reload.
  }
}

export function forgetAnswers(): void {
  try {
    sessionStorage.removeItem(keyOf(location));
  } catch {
    // What was never kept need not be forgotten.
  }
}
