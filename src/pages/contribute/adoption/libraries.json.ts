/** Which libraries each case is about, for the check that no library adopts its own case. */
import type { APIRoute } from 'astro';
import { caseLibraries } from '../../../contribute/form/case-libraries.ts';
import { documentsOf } from '../../../loader/documents.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(caseLibraries(await documentsOf('case'))), {
    headers: { 'Content-Type': 'application/json' },
  });
