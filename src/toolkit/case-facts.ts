/** What of a case fills the blanks of a sheet. */
import type { Entry } from '../model/entry.ts';
import type { CaseData } from '../model/case.ts';

/** By the names that blanks give: each value a text, or several that stand one below the other. */
export type CaseFacts = Readonly<Record<string, string | readonly string[]>>;

export function caseFacts(
  { title, transfer }: Pick<CaseData, 'title' | 'transfer'>,
  { who }: Pick<Entry, 'who'>,
): CaseFacts {
  return {
    title,
    library: who,
    keep: transfer?.keep ?? [],
    adapt: transfer?.adapt ?? [],
    works: transfer?.works ?? [],
    fails: transfer?.fails ?? [],
  };
}
