/** The cases as pages ask for them. */
import type { CaseRecord } from './case-record.ts';
import { documentsOf } from './documents.ts';
import { newestFirst, recordOf } from './records.ts';

/** Read once a build; anew at every request while serving for development. */
let known: Promise<readonly CaseRecord[]> | undefined;

/** Every case that passed the gate, newest first. */
export function allCases(): Promise<readonly CaseRecord[]> {
  if (import.meta.env.DEV) return readAll();
  known ??= readAll();
  return known;
}

async function readAll(): Promise<readonly CaseRecord[]> {
  const adoptions = Map.groupBy(await documentsOf('adoption'), ({ data }) => data.case);
  const records = (await documentsOf('case')).map((each) =>
    recordOf(each, adoptions.get(each.slug) ?? []),
  );
  return records.sort(newestFirst);
}
