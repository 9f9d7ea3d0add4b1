/** The nearest practice across sectors for every case that pages show. */
import { allCases } from './cases.ts';
import { nearAmong, type NearCase } from './near-cases.ts';

let known: Promise<ReadonlyMap<string, readonly NearCase[]>> | undefined;

/** Near cases by slug, the nearest first. */
export function nearCases(): Promise<ReadonlyMap<string, readonly NearCase[]>> {
  if (import.meta.env.DEV) return find();
  known ??= find();
  return known;
}

async function find(): Promise<ReadonlyMap<string, readonly NearCase[]>> {
  return nearAmong(await allCases());
}
