/** The days of visits as the browser keeps them. */
import { noVisits, visitsKey } from '../visits.ts';

/** Empty before the first visit. @returns nothing where the browser keeps nothing, or the reader wants nothing kept */
export function keptVisits(): string | undefined {
  try {
    const kept = localStorage.getItem(visitsKey) ?? '';
    return kept === noVisits ? undefined : kept;
  } catch {
    return undefined;
  }
}

/** Whether the reader has said that no day should be kept. */
export function areUnwanted(): boolean {
  try {
    return localStorage.getItem(visitsKey) === noVisits;
  } catch {
    return false;
  }
}

/** @param kept empty forgets it. @returns whether the browser took it */
export function keepVisits(kept: string): boolean {
  try {
    if (kept === '') localStorage.removeItem(visitsKey);
    else localStorage.setItem(visitsKey, kept);
    return true;
  } catch {
    return false;
  }
}

/** The day on the reader's own calendar, as an ISO date. */
export function dayHere(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
