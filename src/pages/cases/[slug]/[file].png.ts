/** A case's social card: `cases/<slug>/<slug>.png`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { socialCard } from '../../../cards/card.ts';
import { sectorShape } from '../../../components/sector-shapes.ts';
import type { CaseRecord } from '../../../loader/case-record.ts';
import { everyCase } from '../../../loader/cases.ts';
import { digestOf } from '../../../site/digest.ts';
import { site } from '../../../site/this-site.ts';

export const getStaticPaths = (async () => {
  const records = await everyCase();
  return records.map(({ slug, entry }) => ({
    params: { slug, file: slug },
    props: { entry },
    cacheKey: digestOf(site.title, entry),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<CaseRecord, 'entry'>> = async ({ props: { entry } }) => {
  const card = await socialCard({ site: site.title, entry, shapeOf: sectorShape });
  return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/png' } });
};
