/** A gap map as a picture, to put into a talk or a report. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingOf } from '../../gap-map/drawing.ts';
import { mapSpecs } from '../../gap-map/matrix.ts';
import { allCases } from '../../loader/cases.ts';
import { mapsOf } from '../../loader/gap-maps.ts';
import { text } from '../../site/this-site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  mapSpecs.map(({ id }) => ({ params: { map: id } }));

/** Colours of the sectors on light paper, as in the site's tokens. */
const hues: Readonly<Record<string, string>> = {
  public: '#a2304a',
  academic: '#0d6966',
  school: '#8c5a00',
  special: '#58650f',
  tribal: '#45566a',
};

export const GET: APIRoute = async ({ params }) => {
  const map = mapsOf(await allCases()).find(({ spec }) => spec.id === params['map']);
  if (!map) return new Response(null, { status: 404 });
  const rows = map.groups.flatMap((group) => group.rows);
  const svg = drawingOf({
    title: map.caption,
    description: text('gap.description'),
    rows: rows.map(({ label }) => label),
    columns: map.columns.map(({ label }) => label),
    hues: map.columns.map(({ id }) => hues[id] ?? '#1d1a16'),
    cells: rows.map(({ cells }) => cells),
  });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
