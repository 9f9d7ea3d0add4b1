/** The template of a case, for download. */
import type { APIRoute } from 'astro';
import { caseTemplate } from '../../contribute/template.ts';
import { vocabulary } from '../../site/this-site.ts';

export const GET: APIRoute = () =>
  new Response(caseTemplate(vocabulary), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
