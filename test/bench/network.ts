/** What a browser with an empty cache receives for a page, until something is on the screen. */
import type { Page, Request } from 'playwright-core';
import { findBrowser, launchBrowser } from '../browser/browser.ts';

/** Kinds of file that are told apart; fonts are counted by themselves. */
export const kinds = ['HTML', 'CSS', 'JavaScript', 'search', 'fonts', 'other'] as const;
export type Kind = (typeof kinds)[number];

export interface Received {
  /** Path below the host. */
  readonly path: string;
  readonly kind: Kind;
  /** Bytes of the body as it came over the network, compressed. */
  readonly body: number;
  /** Bytes of the response's head. */
  readonly head: number;
}

/** Every response until the page has loaded and asks for nothing more. */
export function receivedInAll(address: string): Promise<readonly Received[]> {
  return visit(async (page, finished) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    return Promise.all(finished.map(receivedFor));
  });
}

/** Every response that was complete when the first element of a kind was shown. @param ready its selector */
export function receivedUntil(address: string, ready: string): Promise<readonly Received[]> {
  return visit(async (page, finished) => {
    await page.addInitScript(noteWhenThere, ready);
    await page.goto(address, { waitUntil: 'load' });
    await page.locator(ready).first().waitFor({ state: 'visible' });
    const moment = await page.evaluate(
      () => (globalThis as { thereAt?: number }).thereAt ?? Infinity,
    );
    const inTime = finished.filter((request) => {
      const { startTime, responseEnd } = request.timing();
      return startTime + responseEnd <= moment;
    });
    return Promise.all(inTime.map(receivedFor));
  });
}

/** In a browser that has seen nothing yet. */
async function visit(
  read: (page: Page, finished: readonly Request[]) => Promise<readonly Received[]>,
): Promise<readonly Received[]> {
  const browser = await launchBrowser(findBrowser());
  try {
    const page = await browser.newPage();
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    return await read(page, finished);
  } finally {
    await browser.close();
  }
}

/** Runs in the page: notes the time, in milliseconds since 1970, at which the first element of a kind is shown. */
function noteWhenThere(selector: string): void {
  const look = () => {
    if (!document.querySelector(selector)?.checkVisibility()) return requestAnimationFrame(look);
    (globalThis as { thereAt?: number }).thereAt = Date.now();
    return 0;
  };
  requestAnimationFrame(look);
}

async function receivedFor(request: Request): Promise<Received> {
  const sizes = await request.sizes();
  const path = new URL(request.url()).pathname;
  const announced = Number((await request.response())?.headers()['content-length'] ?? 0);
  return {
    path,
    kind: kindOf(path),
    body: Math.max(sizes.responseBodySize, announced),
    head: sizes.responseHeadersSize,
  };
}

function kindOf(path: string): Kind {
  if (/\/pagefind\/|\/search\/.*\.json$/.test(path)) return 'search';
  if (path.endsWith('.css')) return 'CSS';
  if (path.endsWith('.js')) return 'JavaScript';
  if (path.endsWith('.woff2')) return 'fonts';
  return path.endsWith('/') || path.endsWith('.html') ? 'HTML' : 'other';
}

/** Bytes of bodies and heads by kind. */
export function byKind(received: readonly Received[]): Readonly<Record<Kind, number>> {
  const sum = (kind: Kind) =>
    received
      .filter((each) => each.kind === kind)
      .reduce((total, { body, head }) => total + body + head, 0);
  return Object.fromEntries(kinds.map((kind) => [kind, sum(kind)])) as Record<Kind, number>;
}
