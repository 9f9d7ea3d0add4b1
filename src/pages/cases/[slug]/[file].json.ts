/** What of a case fills the blanks of a sheet: `cases/<slug>/<slug>.json`. */
import type { APIRoute } from 'astro';
import type { CaseRecord } from '../../../loader/case-record.ts';
import { everyCase } from '../../../loader/cases.ts';
import { caseFacts } from '../../../toolkit/case-facts.ts';

export async function getStaticPaths() {
  return (await everyCase()).map((record) => ({
    params: { slug: record.slug, file: record.slug },
    props: { record },
    cacheKey: record.digest,
  }));
}

export const GET: APIRoute<{ record: CaseRecord }> = ({ props: { record } }) =>
  new Response(JSON.stringify(caseFacts(record.data, record.entry)), {
    headers: { 'Content-Type': 'application/json' },
  });
