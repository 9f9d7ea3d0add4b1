/** Which cases a reader puts side by side, as the address of the page says it: `?case=a&case=b`. */

export const fewest = 2;
export const most = 4;

const parameter = 'case';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface Selection {
  /** At most four, each once, in the order given. */
  readonly kept: readonly string[];
  /** More than can stand side by side. */
  readonly left: readonly string[];
  /** What cannot be the name of a case, as it was given. */
  readonly refused: readonly string[];
}

export function selectionIn(search: string): Selection {
  const given = [...new Set(new URLSearchParams(search).getAll(parameter))].filter(
    (each) => each !== '',
  );
  const named = given.filter((each) => slug.test(each));
  return {
    kept: named.slice(0, most),
    left: named.slice(most),
    refused: given.filter((each) => !slug.test(each)),
  };
}

/** @param page address of the comparison without a query */
export function addressFor(page: string, slugs: readonly string[]): string {
  const query = new URLSearchParams(slugs.map((each) => [parameter, each]));
  return slugs.length === 0 ? page : `${page}?${query}`;
}
