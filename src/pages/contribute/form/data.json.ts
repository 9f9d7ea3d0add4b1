/** The vocabulary and the names of all cases, for the checks of the form. */
import type { APIRoute } from 'astro';
import { formData } from '../../../contribute/form/form-data.ts';
import { allCases } from '../../../loader/cases.ts';
import { vocabulary } from '../../../site/this-site.ts';

export const GET: APIRoute = async () => {
  const slugs = (await allCases()).map(({ slug }) => slug).sort();
  return new Response(JSON.stringify(formData(vocabulary, slugs)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
