/** Published in the place of the worker when the app is withdrawn: undoes everything, and leaves the web. */
import { Shelf } from '../shelf.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(undo()));

async function undo(): Promise<void> {
  await new Shelf(new URL(self.registration.scope).pathname).clear();
  const open = await self.clients.matchAll({ type: 'window' });
  await self.registration.unregister();
  await Promise.all(open.map((page) => page.navigate(page.url).catch(() => null)));
}
