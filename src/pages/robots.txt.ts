/** Everyone may read everything; says where the list of pages is. */
import type { APIRoute } from 'astro';
import { addresses, site } from '../site/this-site.ts';

export const GET: APIRoute = () => {
  const sitemap = new URL(addresses.file('sitemap.xml'), site.address).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
