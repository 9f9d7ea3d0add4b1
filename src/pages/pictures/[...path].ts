/** Publishes the resized copies of the cases' pictures. */
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { allPictures } from '../../loader/documents.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await allPictures()).map(({ path, file }) => ({ params: { path }, props: { file } }));

export const GET: APIRoute = async ({ props }) => {
  const file = String(props['file']);
  const type = file.endsWith('.avif') ? 'image/avif' : 'image/webp';
  return new Response(new Uint8Array(await readFile(file)), { headers: { 'content-type': type } });
};
