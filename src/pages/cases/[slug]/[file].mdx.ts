/** A case as it was sent: `cases/<slug>/<slug>.mdx`, for those who edit it. */
import type { APIRoute } from 'astro';
import { everyCase } from '../../../loader/cases.ts';
import { readDocument } from '../../../loader/collection.ts';

export async function getStaticPaths() {
  const records = await everyCase();
  return records.map(({ slug, digest }) => ({
    params: { slug, file: slug },
    props: { slug },
    cacheKey: digest,
  }));
}

export const GET: APIRoute<{ slug: string }> = async ({ props: { slug } }) => {
  const { bytes } = await readDocument('case', slug, ['index.mdx']);
  return new Response(new TextDecoder().decode(bytes), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
