/** What a reader does with the app, and what their browser keeps. */
import type { Page } from 'playwright-core';
import { eventually } from '../browser/reader.ts';

/** What the page of editions says of the app. */
export async function appState(page: Page): Promise<string> {
  const said = await page.locator('[data-part="state"]').textContent();
  return (said ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** What the page of editions says went wrong. */
export async function complaint(page: Page): Promise<string | null> {
  return page.locator('[data-part="error"]').textContent();
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Opens the page of editions and keeps the site on the device. */
export async function keepTheSite(page: Page): Promise<void> {
  await page.goto('offline/');
  await press(page, 'Keep on this device');
  await eventually(() => appState(page)).toMatch(/^Ready to read offline/);
}

/** Names of the packs on the device, and how many workers there are. */
export function onDevice(
  page: Page,
): Promise<{ readonly packs: readonly string[]; readonly workers: number }> {
  return page.evaluate(async () => {
    const packs: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys())
        if (url.endsWith('.pack')) packs.push(url.slice(url.lastIndexOf('/') + 1));
    }
    const registrations = await navigator.serviceWorker.getRegistrations();
    return { packs, workers: registrations.length };
  });
}

/** Which edition the page is answered from when it asks for a file. */
export function editionOfPage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const base = document.querySelector<HTMLElement>('[data-slot="app"]')?.dataset['base'] ?? '/';
    return (await fetch(`${base}edition.txt`)).text();
  });
}

/** Which edition a worker that the page starts is answered from. */
export function editionOfWorker(page: Page): Promise<string> {
  return page.evaluate(() => {
    const base = document.querySelector<HTMLElement>('[data-slot="app"]')?.dataset['base'] ?? '/';
    const worker = new Worker(`${base}telling-worker.js`, { type: 'module' });
    return new Promise<string>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
      worker.postMessage('which?');
    });
  });
}

/** The line at the foot of the page. */
export async function keptLine(page: Page): Promise<string> {
  const line = page.locator('[data-slot="app"]');
  return (await line.isVisible()) ? ((await line.textContent()) ?? '').trim() : '';
}
