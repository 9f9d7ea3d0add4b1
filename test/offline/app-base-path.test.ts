/** The app of a copy that is published below a path, beside another on the same host. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';
import { desk, eventually, test } from '../browser/reader.ts';
import { foundCases, shownCases } from '../browser/search-page.ts';
import { openTrialSite, soundSlug } from '../build/trial-site.ts';
import { openAppHost, type AppHost } from './app-host.ts';
import { keepTheSite, keptLine, onDevice } from './app-reader.ts';

const base = '/crosswalk/';
const trial = openTrialSite();
let host: AppHost;

beforeAll(async () => {
  const settings = readFileSync('content/site.yaml', 'utf8');
  trial.write('site.yaml', settings.replace('\nbase: /\n', `\nbase: ${base}\n`));
  const { status, said } = await trial.build();
  expect(status, said).toBe(0);
  host = await openAppHost(trial.site, base);
  await host.publish('first', '2026-11-22');
});
afterAll(async () => {
  await host.end();
  trial.end();
});

test('it answers below its path only, and there without a network', async ({ sitDown }) => {
  const { page, errors } = await sitDown({ ...desk, baseURL: host.address });
  await keepTheSite(page);
  expect(host.requests.filter((path) => !path.startsWith(base))).toEqual([]);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual([base]);
  await host.switchOff();
  await page.context().setOffline(true);
  await page.goto('search/?q=fines');
  await foundCases(page);
  expect(await shownCases(page)).toEqual([soundSlug]);
  await page.locator('[data-case]').first().getByRole('heading').getByRole('link').click();
  await eventually(() => new URL(page.url()).pathname).toBe(`${base}cases/${soundSlug}/`);
  await eventually(() => keptLine(page)).toMatch(/^Ready to read offline/);
  expect((await onDevice(page)).packs).toHaveLength(1);
  expect(errors).toEqual([]);
});
