/** A copy of the site that is published below a path, as a project page on a static host is. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { attribute, filesIn, pagesIn, placeOf } from '../build/built-pages.ts';
import { openTrialSite } from '../build/trial-site.ts';
import { desk, eventually, test } from './reader.ts';
import { foundCases, parameters, shownCases } from './search-page.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

const base = '/crosswalk/';
const trial = openTrialSite(resolve('content/cases'));
let server: StaticServer;

beforeAll(async () => {
  const settings = readFileSync('content/site.yaml', 'utf8');
  expect(settings).toContain('\nbase: /\n');
  trial.write('site.yaml', settings.replace('\nbase: /\n', `\nbase: ${base}\n`));
  const { status, said } = await trial.build();
  expect(status, said).toBe(0);
  server = await serveFolder(trial.site, base);
});

afterAll(async () => {
  await server.close();
  trial.end();
});

test('every address in every page begins with the base path', () => {
  const pages = pagesIn(trial.site, base);
  expect(pages.length).toBeGreaterThan(100);
  const within = (address: string) => !address.startsWith('/') || address.startsWith(base);
  const addressesIn = (name: string, value: string) =>
    name === 'srcset' ? value.split(', ') : [value];
  const naming = ['href', 'src', 'srcset', 'action', 'formaction', 'data-base', 'data-browse'];
  const faults = pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      element.attrs
        .filter(
          ({ name, value }) => naming.includes(name) && !addressesIn(name, value).every(within),
        )
        .map(({ value }) => `${placeOf(page, element)} ${value}`),
    ),
  );
  expect(faults).toEqual([]);
});

test('full addresses of the site, for search engines and social cards, have it too', () => {
  const faults = pagesIn(trial.site, base).flatMap((page) =>
    page.elements.flatMap((element) => {
      const address = attribute(element, 'content') ?? attribute(element, 'href') ?? '';
      const isOwn = address.startsWith('https://crosswalk.example/');
      return isOwn && !address.startsWith(`https://crosswalk.example${base}`)
        ? [`${placeOf(page, element)} ${address}`]
        : [];
    }),
  );
  expect(faults).toEqual([]);
  const sitemap = readFileSync(join(trial.site, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(listed.length).toBeGreaterThan(100);
  expect(
    listed.filter((address) => !address.startsWith(`https://crosswalk.example${base}`)),
  ).toEqual([]);
});

test('references to copy and to download have it', () => {
  const files = filesIn(trial.site).filter((file) => /\.(?:bib|ris)$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const without = files.filter(
    (file) =>
      !readFileSync(join(trial.site, file), 'utf8').includes(
        `https://crosswalk.example${base}cases/`,
      ),
  );
  expect(without).toEqual([]);
});

test('search by words and by a facet works there, and leads to a case there', async ({
  sitDown,
}) => {
  const { page, requests, errors } = await sitDown({ ...desk, baseURL: server.address });
  await page.goto('');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Search' })
    .click();
  await page.getByLabel('What are you looking for?').fill('storytime');
  await eventually(() => shownCases(page)).toContain('views2-storytime-measurement');
  await page.goto('search/?result=did-not-work');
  await foundCases(page);
  await page.locator('[data-case]').first().getByRole('heading').getByRole('link').click();
  await eventually(() => new URL(page.url()).pathname).toMatch(/^\/crosswalk\/cases\/[^/]+\/$/);
  await page.getByRole('heading', { name: 'The problem' }).waitFor();
  expect(requests.filter((address) => !new URL(address).pathname.startsWith(base))).toEqual([]);
  expect(errors).toEqual([]);
});

test('the state of a search stays in the address there', async ({ sitDown }) => {
  const { page } = await sitDown({ ...desk, baseURL: server.address });
  await page.goto('search/?q=museum');
  await foundCases(page);
  await page.locator('search-facets input[name="sector"][value="special"]').check();
  await eventually(() => parameters(page)).toBe('q=museum&sector=special');
  expect(new URL(page.url()).pathname).toBe('/crosswalk/search/');
});

test('a missing page below the path is the site’s own', async ({ sitDown }) => {
  const { page } = await sitDown({ ...desk, baseURL: server.address });
  await page.goto('no-such-page/');
  await page.getByRole('link', { name: 'Home page' }).first().click();
  await eventually(() => new URL(page.url()).pathname).toBe(base);
});
