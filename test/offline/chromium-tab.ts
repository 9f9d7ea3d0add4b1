/** A tab of Chromium. */
import { readFile } from 'node:fs/promises';
import { launchBrowser } from '../browser/browser.ts';
import { expressionOf, isOutside, type Tab } from './tab.ts';

export async function chromiumTab(program: string): Promise<Tab> {
  const browser = await launchBrowser(program);
  const page = await browser.newPage({ locale: 'en-GB', acceptDownloads: true });
  const [faults, outside]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (isOutside(request.url())) outside.push(request.url());
  });
  return {
    faults,
    outside,
    goTo: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    read: async (what, ...given) => {
      const found = await page.evaluate<string | undefined>(expressionOf(what, given));
      return found === undefined ? (undefined as never) : JSON.parse(found);
    },
    press: (selector) => page.locator(selector).first().click(),
    async type(selector, words) {
      await page.locator(selector).first().click();
      await page.keyboard.type(words);
    },
    async download(selector) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(selector).first().click(),
      ]);
      return readFile(await file.path(), 'utf8');
    },
    forget: () => faults.splice(0),
    close: () => browser.close(),
  };
}
