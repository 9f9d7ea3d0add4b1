/** A case's reference as BibTeX: `cases/<slug>/<slug>.bib`. */
import type { APIRoute } from 'astro';
import { bibtexOf } from '../../../cite/bibtex.ts';
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
  return new Response(bibtexOf(reference, record.slug, site.title), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
};
