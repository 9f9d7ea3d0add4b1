/** The vocabulary and the names of all cases, for the checks of the form. */
import type { APIRoute } from 'astro';
import { formData } from '../../../contribute/form/form-data.ts';
import { documentsOf } from '../../../loader/documents.ts';
import { kindIds, type ByKind } from '../../../model/kind.ts';
import { vocabulary } from '../../../site/this-site.ts';

export const GET: APIRoute = async () => {
  const slugs = Object.fromEntries(
    await Promise.all(
      kindIds.map(async (kind) => [kind, (await documentsOf(kind)).map(({ slug }) => slug)]),
    ),
  ) as ByKind<readonly string[]>;
  return new Response(JSON.stringify(formData(vocabulary, slugs)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
