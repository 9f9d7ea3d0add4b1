/** The template of a report that another library tried a case, for download. */
import type { APIRoute } from 'astro';
import { adoptionTemplate } from '../../contribute/short-templates.ts';
import { vocabulary } from '../../site/this-site.ts';

export const GET: APIRoute = () =>
  new Response(adoptionTemplate(vocabulary), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
