/** A sheet for Word: `toolkit/<slug>/<slug>.docx`. */
import type { APIRoute } from 'astro';
import { docxOf } from '../../../documents/docx.ts';
import { docxType } from '../../../documents/media-types.ts';
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
  new Response(await docxOf(await documentOfSheet(sheet)), {
    headers: { 'Content-Type': docxType },
  });
