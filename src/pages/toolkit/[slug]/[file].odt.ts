/** A sheet for OpenDocument writers: `toolkit/<slug>/<slug>.odt`. */
import type { APIRoute } from 'astro';
import { odtType } from '../../../documents/media-types.ts';
import { odtOf } from '../../../documents/odt.ts';
import { documentsOf } from '../../../loader/documents.ts';
import type { Sheet } from '../../../loader/sheets.ts';
import { digestOf } from '../../../site/digest.ts';
import { surroundings } from '../../../site/surroundings.ts';
import { documentOfSheet } from '../../../toolkit/this-sheet.ts';

export async function getStaticPaths() {
  return (await documentsOf('sheet')).map((sheet) => ({
    params: { slug: sheet.slug, file: sheet.slug },
    props: { sheet },
    cacheKey: digestOf(sheet.digest, surroundings),
  }));
}

export const GET: APIRoute<{ sheet: Sheet }> = async ({ props: { sheet } }) =>
  new Response(odtOf(await documentOfSheet(sheet)), {
    headers: { 'Content-Type': odtType },
  });
