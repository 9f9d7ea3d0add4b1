/** Whether a case has gone unconfirmed for too long. */

/** Months after which a case asks to be confirmed. */
export const staleAfterMonths = 36;

/**
 * @param confirmed ISO date on which the case was last confirmed
 * @param today ISO date
 */
export function isStale(confirmed: string, today: string): boolean {
  return addMonths(confirmed, staleAfterMonths) < today;
}

function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(total / 12)}-${pad((total % 12) + 1)}-${pad(day)}`;
}
