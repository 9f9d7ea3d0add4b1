/** The questions of the template, for reading its answers. */
import type { APIRoute } from 'astro';
import { documentData } from '../../../contribute/document/questions.ts';
import { language, text, vocabulary } from '../../../site/this-site.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(documentData({ vocabulary, text }, language)), {
    headers: { 'Content-Type': 'application/json' },
  });
