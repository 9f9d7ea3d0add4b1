/** A walk from case to case, always into another sector, never twice to the same: kept in the address. */

/** A case that a walk may go on to. */
export interface Stop {
  readonly slug: string;
  readonly sector: string;
  readonly title: string;
  readonly href: string;
}

/** Longest walk that an address carries. */
const mostStops = 40;

/** Slugs walked through before this case, from the address; anything that is no slug is left out. */
export function walkedIn(search: string): readonly string[] {
  const value = new URLSearchParams(search).get('walk') ?? '';
  return value
    .split('.')
    .filter((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    .slice(-mostStops);
}

/**
 * @param stops near cases, the nearest first
 * @returns the nearest that has not been visited; none when the walk has seen them all
 */
export function nextStop(
  stops: readonly Stop[],
  here: string,
  walked: readonly string[],
): Stop | undefined {
  const visited = new Set([...walked, here]);
  return stops.find(({ slug }) => !visited.has(slug));
}

/** Address of the next stop, with the walk so far. */
export function addressOf(stop: Stop, here: string, walked: readonly string[]): string {
  return `${stop.href}?walk=${[...walked, here].slice(-mostStops).join('.')}`;
}
