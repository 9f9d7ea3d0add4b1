/** Titles of cases, newest first, for suggestions while typing. */
import { allCases } from '../../loader/cases.ts';
import type { TitleFile } from '../../search/query/suggestions.ts';

/** Titles offered; a larger collection offers its newest. */
const most = 1000;

export async function GET(): Promise<Response> {
  const titles: TitleFile = (await allCases())
    .slice(0, most)
    .map(({ slug, data }) => [slug, data.title]);
  return Response.json(titles);
}
