/**
 * The service worker of a reader who keeps the site on their device. It answers from the edition on the device, and
 * for what is not in it, or whenever anything at all goes wrong, leaves the question to the web.
 */
import { workerFile } from '../app-file.ts';
import type { Answer, Order } from '../order.ts';
import { fileAt } from '../paths.ts';
import { Shelf } from '../shelf.ts';
import { Assignments, web, type Source } from './assignments.ts';
import { Library, type OpenEdition } from './library.ts';

declare const self: ServiceWorkerGlobalScope;

const base = new URL(self.registration.scope).pathname;
const shelf = new Shelf(base);
const library = new Library(shelf);
const assignments = new Assignments(shelf);

/** Where editions change hands: from the web whenever there is one, so that no edition can lock its reader in. */
const desk = 'offline/index.html';

/** Milliseconds that the web is given before the desk is shown as it is in the edition. */
const patience = 4000;

// A mended worker need not wait until every page is closed: what it reads is on the shelf, not in its head.
self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== self.location.origin) return;
  if (request.headers.has('range')) return;
  const path = fileAt(address, base);
  if (path === undefined || isOutside(path)) return;
  event.respondWith(request.mode === 'navigate' ? page(event, path) : part(event, path));
});

self.addEventListener('message', (event) => {
  if ((event.data as Partial<Order> | undefined)?.kind !== 'switch') return;
  const answer = (said: Answer) => event.ports[0]?.postMessage(said);
  const switched = switchEdition().catch(() => false);
  event.waitUntil(switched.then((done) => answer({ done })));
});

/** The worker itself, and the editions: what tells of the new cannot be part of the old. */
function isOutside(path: string): boolean {
  return path === workerFile || (path.startsWith('offline/') && path !== desk);
}

/** A page that is opened: it belongs to the edition that answers, from now on. */
async function page(event: FetchEvent, path: string): Promise<Response> {
  try {
    library.refresh();
    const edition = await library.current();
    if (!edition) return await fetch(event.request);
    const fresh = path === desk ? await fromDesk(event.request.url) : undefined;
    const found = fresh ? undefined : await fromEdition(edition, path);
    if (found) return found;
    const answer = fresh ?? (await fromWeb(event.request));
    if (!answer) return await missing(edition);
    await assignments.assign([event.resultingClientId], web);
    return answer;
  } catch {
    return fetch(event.request);
  }
}

/** A part of a page: from where the page came. What a worker of the page asks for, likewise. */
async function part(event: FetchEvent, path: string): Promise<Response> {
  try {
    const source = await assignments.of(event.clientId);
    if (source !== undefined) await assignments.assign([event.resultingClientId], source);
    const edition = await editionOf(source);
    const found = edition && (await fromEdition(edition, path));
    if (found) return found;
  } catch {
    // Whatever it is, the web may have the answer.
  }
  return fetch(event.request);
}

async function editionOf(source: Source | undefined): Promise<OpenEdition | undefined> {
  if (source === web) return undefined;
  return source === undefined ? library.current() : library.edition(source);
}

/** A folder without its slash leads to the folder, as it does at a host. */
async function fromEdition({ pack }: OpenEdition, path: string): Promise<Response | undefined> {
  const file = await pack.file(path);
  if (file) return new Response(file);
  return pack.has(`${path}/index.html`)
    ? Response.redirect(`${base}${path}/`.replaceAll('#', '%23'), 302)
    : undefined;
}

/** Asks the web, and not for longer than a reader waits. */
async function fromDesk(address: string): Promise<Response | undefined> {
  const stop = new AbortController();
  const soon = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(address, { cache: 'no-cache', signal: stop.signal });
    return answer.ok && !answer.redirected ? answer : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(soon);
  }
}

/** @returns nothing when there is no web */
async function fromWeb(request: Request): Promise<Response | undefined> {
  try {
    return await fetch(request);
  } catch {
    return undefined;
  }
}

/** The site's own page for what is not there. */
async function missing({ pack }: OpenEdition): Promise<Response> {
  const file = await pack.file('404.html');
  return file ? new Response(file, { status: 404 }) : Response.error();
}

/** Pages that are open stay in the edition in which they were opened. */
function switchEdition(): Promise<boolean> {
  return library.switch(async (digest) => {
    const open = await self.clients.matchAll({ type: 'all' });
    await assignments.assign(
      open.map(({ id }) => id),
      digest,
    );
  });
}
