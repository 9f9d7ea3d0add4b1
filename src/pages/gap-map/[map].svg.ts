/** A gap map as a picture, to put into a talk or a report. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hueOf } from '../../cards/paper.ts';
import { drawingOf } from '../../gap-map/drawing.ts';
import { mapSpecs } from '../../gap-map/matrix.ts';
import { allCases } from '../../loader/cases.ts';
import { mapsOf } from '../../loader/gap-maps.ts';
import { text } from '../../site/this-site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  mapSpecs.map(({ id }) => ({ params: { map: id } }));

export const GET: APIRoute = async ({ params }) => {
  const map = mapsOf(await allCases()).find(({ spec }) => spec.id === params['map']);
  if (!map) return new Response(null, { status: 404 });
  const rows = map.groups.flatMap((group) => group.rows);
  const svg = drawingOf({
    title: map.caption,
    description: text('gap.description'),
    rows: rows.map(({ label }) => label),
    columns: map.columns.map(({ label }) => label),
    hues: map.columns.map(({ id }) => hueOf(id)),
    cells: rows.map(({ cells }) => cells),
  });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
