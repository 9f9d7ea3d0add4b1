/** A case's reference as RIS: `cases/<slug>/<slug>.ris`. */
import type { APIRoute } from 'astro';
import { risOf } from '../../../cite/ris.ts';
import { referenceTo } from '../../../cite/reference.ts';
import type { CaseRecord } from '../../../loader/case-record.ts';
import { everyCase } from '../../../loader/cases.ts';
import { digestOf } from '../../../site/digest.ts';
import { surroundings } from '../../../site/surroundings.ts';
import { addresses, language, site } from '../../../site/this-site.ts';

export async function getStaticPaths() {
  const records = await everyCase();
  return records.map((record) => ({
    params: { slug: record.slug, file: record.slug },
    props: { record },
    cacheKey: digestOf(record.digest, surroundings),
  }));
}

export const GET: APIRoute<{ record: CaseRecord }> = ({ props: { record } }) => {
  const reference = referenceTo(record, { site, addresses, language });
  return new Response(risOf(reference, { site: site.title, publisher: site.publisher }), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
};
