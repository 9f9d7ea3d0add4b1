/** What a reader's device keeps of their visits to the home page, and what has appeared since. Days, never times. */

/** Under which the reader's browser keeps it. */
export const visitsKey = 'crosswalk.visits';

/** Kept in place of days by a reader who wants none kept. */
export const noVisits = 'none';

/** Numbers of cases by the day on which they appeared here: `{ '2026-03-03': 7 }`. */
export type CasesByDay = Readonly<Record<string, number>>;

/**
 * The day of the latest visit before today.
 *
 * @param kept as `afterVisit` wrote it; anything else counts as no visit
 * @param today ISO date
 */
export function visitBefore(kept: string, today: string): string | undefined {
  return daysIn(kept).find((day) => day < today);
}

/** What to keep once today's visit is counted: today, and the day of the latest visit before it. */
export function afterVisit(kept: string, today: string): string {
  const before = visitBefore(kept, today);
  return before === undefined ? today : `${today} ${before}`;
}

/** The latest day that is kept. */
export function latestVisit(kept: string): string | undefined {
  return daysIn(kept)[0];
}

/** How many cases appeared after a day. */
export function casesSince(day: string, cases: CasesByDay): number {
  return Object.entries(cases)
    .filter(([appeared]) => appeared > day)
    .reduce((sum, [, count]) => sum + count, 0);
}

function daysIn(kept: string): readonly string[] {
  const isDay = (each: string) =>
    /^\d{4}-\d\d-\d\d$/.test(each) && !Number.isNaN(Date.parse(`${each}T00:00:00Z`));
  return kept.split(' ').filter(isDay).sort().reverse();
}
