/** A reader at a page: a browser tab with what happens in it written down. */
import { test as base, expect, inject, type ExpectPollOptions } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';

export interface Reader {
  readonly page: Page;
  /** Addresses that the tab asked for. */
  readonly requests: readonly string[];
  /** Errors that a developer would see in the console. */
  readonly errors: readonly string[];
}

interface Fixtures {
  readonly browser: Browser;
  /** Sits a reader down: a tab with nothing kept from before. */
  readonly sitDown: (options?: BrowserContextOptions) => Promise<Reader>;
  /** A reader at a desk, with everything at its defaults. */
  readonly reader: Reader;
}

export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
};

export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await launchBrowser(inject('browserProgram'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  sitDown: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = desk) => {
      const context = await browser.newContext({
        baseURL: inject('siteAddress'),
        locale: 'en-GB',
        ...options,
      });
      context.setDefaultTimeout(patience);
      contexts.push(context);
      return readerIn(await context.newPage());
    });
    for (const context of contexts) await context.close();
  },
  reader: async ({ sitDown }, use) => use(await sitDown()),
});

/** Milliseconds until something that should happen counts as not happening. */
const patience = 10_000;

function readerIn(page: Page): Reader {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, requests, errors };
}

/** Asserts on what a page shows as soon as it shows it. */
export function eventually<T>(read: () => T | Promise<T>, options: ExpectPollOptions = {}) {
  return expect.poll(read, { timeout: patience, interval: 50, ...options });
}
