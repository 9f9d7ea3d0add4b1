/** The first step of a build: every document through the gate, before anything is written. */
import { kinds } from '../check/kinds/index.ts';
import type { Kind } from '../check/kinds/kind.ts';
import { reportText } from '../check/report/text.ts';
import type { Problem } from '../check/problem.ts';
import { rememberChecked, type CheckedDocuments } from '../loader/checked-collection.ts';
import {
  listCollection,
  readDocument,
  shownRoot,
  surroundingsOf,
  type Listing,
} from '../loader/collection.ts';
import { ContentRefusedError } from '../loader/content-refused-error.ts';
import {
  cacheKeyOf,
  prepareDocument,
  type PrepareSurroundings,
} from '../loader/prepare-document.ts';
import { readLines } from '../loader/read-lines.ts';
import { countsAsEvidence } from '../model/adoption.ts';
import type { DataOf } from '../model/documents.ts';
import { evidenceOf } from '../model/evidence.ts';
import { facetValues } from '../model/facet.ts';
import { kindIds, type ByKind, type KindId } from '../model/kind.ts';
import type { IndexedCase } from '../search/build/facet-file.ts';
import { vocabulary } from '../site/this-site.ts';
import { today } from '../site/today.ts';

/**
 * @returns what the search index needs of each case
 * @throws ContentRefusedError with the whole report
 */
export async function checkCollection(): Promise<readonly IndexedCase[]> {
  const listed = await listCollection();
  const surroundings = surroundingsOf(listed);
  const problems: Problem[] = [];
  const checked: [KindId, CheckedDocuments][] = [];
  const check = async <Id extends KindId>(kind: Kind<Id>) => {
    const found = await checkKind(kind, listed[kind.id], surroundings);
    problems.push(...found.problems);
    checked.push([kind.id, { documents: listed[kind.id].documents, keys: found.keys }]);
    return found.data;
  };
  const cases = await check(kinds.case);
  const adoptions = await check(kinds.adoption);
  for (const id of kindIds) if (id !== 'case' && id !== 'adoption') await check<KindId>(kinds[id]);
  if (problems.length > 0)
    throw new ContentRefusedError(problems.length, shownRoot, reportText(problems, readLines));
  rememberChecked(Object.fromEntries(checked) as ByKind<CheckedDocuments>);
  return indexed(cases, [...adoptions.values()]);
}

interface Found<Id extends KindId> {
  readonly data: ReadonlyMap<string, DataOf[Id]>;
  readonly keys: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

async function checkKind<Id extends KindId>(
  kind: Kind<Id>,
  { documents, problems: ofTree }: Listing,
  surroundings: PrepareSurroundings,
): Promise<Found<Id>> {
  const problems: Problem[] = [...ofTree];
  const data = new Map<string, DataOf[Id]>();
  const keys = new Map<string, string>();
  for (const [slug, names] of documents) {
    const files = await readDocument(kind.id, slug, names);
    const outcome = await prepareDocument(kind, files, surroundings);
    if ('problems' in outcome) {
      problems.push(...outcome.problems);
      continue;
    }
    keys.set(slug, cacheKeyOf(kind, files, surroundings));
    data.set(slug, outcome.prepared.data);
  }
  return { data, keys, problems };
}

function indexed(
  cases: ReadonlyMap<string, DataOf['case']>,
  adoptions: readonly DataOf['adoption'][],
): readonly IndexedCase[] {
  const supporting = Map.groupBy(adoptions.filter(countsAsEvidence), (each) => each.case);
  const shown = [...cases].filter(([, data]) => data.retired === undefined);
  return shown.map(([slug, data]) => {
    const { level } = evidenceOf(data, { adoptions: supporting.get(slug)?.length ?? 0, today });
    return { slug, published: data.published, values: facetValues(data, level, vocabulary) };
  });
}
