/** The cases that a reader has put aside to compare: kept while they search on, until the browser is closed. */
import { most } from '../selection.ts';

export interface ChosenCase {
  readonly slug: string;
  readonly title: string;
}

const key = 'crosswalk.compare';

const target = new EventTarget();

/** When the browser keeps nothing. */
let forNow: readonly ChosenCase[] = [];

/** In the order in which they were chosen. */
export function chosenCases(): readonly ChosenCase[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter(isChosen).slice(0, most) : [];
  } catch {
    return forNow;
  }
}

function isChosen(value: unknown): value is ChosenCase {
  return (
    typeof value === 'object' &&
    value !== null &&
    'slug' in value &&
    typeof value.slug === 'string' &&
    'title' in value &&
    typeof value.title === 'string'
  );
}

/** Puts these in the place of those before. */
export function choose(cases: readonly ChosenCase[]): void {
  forNow = cases.slice(0, most).map(({ slug, title }) => ({ slug, title }));
  try {
    if (forNow.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(forNow));
  } catch {
    // Known until the page is left.
  }
  target.dispatchEvent(new Event('change'));
}

/** @param signal ends the listening */
export function whenChosenChange(tell: () => void, signal?: AbortSignal): void {
  const options = signal ? { signal } : {};
  target.addEventListener('change', tell, options);
  // Back to a page that the browser had put away as it was.
  addEventListener('pageshow', tell, options);
}
