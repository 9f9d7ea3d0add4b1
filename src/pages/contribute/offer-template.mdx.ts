/** The template of an offer or a request, for download. */
import type { APIRoute } from 'astro';
import { offerTemplate } from '../../contribute/short-templates.ts';
import { vocabulary } from '../../site/this-site.ts';

export const GET: APIRoute = () =>
  new Response(offerTemplate(vocabulary), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
