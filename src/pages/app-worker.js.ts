/** The service worker, at the root of what it answers for. Only a reader who asks for the app registers it. */
import type { APIRoute } from 'astro';
import { bundleWorker } from '../offline/app/bundle-worker.ts';
import { site } from '../site/this-site.ts';

export const GET: APIRoute = async () =>
  new Response(await bundleWorker(site.app), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
