/** The cases as pages ask for them. */
import type { CaseRecord } from './case-record.ts';
import { documentsOf } from './documents.ts';
import { newestFirst, recordOf } from './records.ts';

/** Read once a build; anew at every request while serving for development. */
let known: Promise<readonly CaseRecord[]> | undefined;

/** The same list for as long as nothing changes: what is sorted out of it is kept by it. */
let current: Promise<readonly CaseRecord[]> | undefined;

/** Every case that passed the gate and is not retired, newest first. */
export function allCases(): Promise<readonly CaseRecord[]> {
  if (import.meta.env.DEV) return notRetired();
  current ??= notRetired();
  return current;
}

async function notRetired(): Promise<readonly CaseRecord[]> {
  return (await everyCase()).filter(({ data }) => data.retired === undefined);
}

/** The same with the retired ones, which keep their pages and appear nowhere else. */
export function everyCase(): Promise<readonly CaseRecord[]> {
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
