/** The templates of an adoption and of an offer, for download. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { shortKinds, type ShortKind } from '../../contribute/form/short-form.ts';
import { shortTemplate } from '../../contribute/short-template.ts';
import { vocabulary } from '../../site/this-site.ts';

export const getStaticPaths = (() =>
  shortKinds.map((short) => ({ params: { short } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(shortTemplate(params['short'] as ShortKind, vocabulary), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
