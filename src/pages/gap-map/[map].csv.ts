/** A gap map for a spreadsheet. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOf } from '../../gap-map/csv.ts';
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
  const labels =
    (all: readonly { readonly id: string; readonly label: string }[]) => (id: string) =>
      all.find((each) => each.id === id)?.label ?? id;
  const csv = csvOf(
    rows.map(({ cells }) => cells),
    { row: labels(rows), column: labels(map.columns) },
    [
      map.rowsName,
      text(`gap.columns.${map.spec.id}`),
      text('gap.cases'),
      text('gap.strongest-level'),
    ],
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
