/** The app's manifest. */
import type { APIRoute } from 'astro';
import { manifestOf } from '../offline/app/manifest.ts';
import { addresses, site } from '../site/this-site.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifestOf(site, addresses), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
