/** The first step of a build: every case through the gate, before anything is written. */
import { reportText } from '../check/report/text.ts';
import type { Problem } from '../check/problem.ts';
import { rememberChecked } from '../loader/checked-cases.ts';
import { CasesRefusedError } from '../loader/cases-refused-error.ts';
import { casesRoot, listCollection, readCase, surroundingsOf } from '../loader/collection.ts';
import { cacheKeyOf, prepareCase } from '../loader/prepare-case.ts';
import { readLines } from '../loader/read-lines.ts';
import { evidenceOf } from '../model/evidence.ts';
import { facetValues } from '../model/facet.ts';
import type { IndexedCase } from '../search/build/facet-file.ts';
import { vocabulary } from '../site/this-site.ts';
import { today } from '../site/today.ts';

/**
 * @returns what the search index needs of each case
 * @throws CasesRefusedError with the whole report
 */
export async function checkCollection(): Promise<readonly IndexedCase[]> {
  const { cases, problems } = await listCollection();
  const surroundings = surroundingsOf(new Set(cases.keys()));
  const refused: Problem[] = [...problems];
  const indexed: IndexedCase[] = [];
  const keys = new Map<string, string>();
  for (const [slug, names] of cases) {
    const files = await readCase(slug, names);
    const outcome = await prepareCase(files, surroundings);
    if ('problems' in outcome) {
      refused.push(...outcome.problems);
      continue;
    }
    keys.set(slug, cacheKeyOf(files, surroundings));
    const { data } = outcome.prepared;
    const { level } = evidenceOf(data, { adoptions: 0, today });
    indexed.push({ slug, published: data.published, values: facetValues(data, level, vocabulary) });
  }
  if (refused.length > 0)
    throw new CasesRefusedError(refused.length, casesRoot, reportText(refused, readLines));
  rememberChecked({ cases, keys });
  return indexed;
}
