/** The single file, opened in Chromium and in stock Firefox. */
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumTab } from './chromium-tab.ts';
import { fillTheForm } from './fill-form.ts';
import { firefoxTab } from './firefox-tab.ts';
import { foundPage, type FoundPage } from './found-page.ts';
import { questions } from './questions.ts';
import type { Tab } from './tab.ts';

/** Two without facets and two with. */
const asked = questions.slice(4, 8);

const name = readdirSync(inject('madeEditions')).find((each) => each.endsWith('.html')) ?? '';
const served = new Map<string, FoundPage>();
let place = '';
let file = '';

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'crosswalk #1, 100% für alle '));
  file = pathToFileURL(join(place, name)).href;
  await writeFile(join(place, name), await readFile(join(inject('madeEditions'), name)));
  const tab = await chromiumTab(inject('browserProgram'));
  for (const question of asked) {
    await tab.goTo(`${inject('siteAddress')}search/?${question}`);
    served.set(question, await foundPage(tab));
  }
  await tab.close();
});
afterAll(() => rm(place, { recursive: true, force: true }));

describe.each([
  ['Chromium', () => chromiumTab(inject('browserProgram'))],
  ['Firefox', () => firefoxTab(inject('firefoxProgram'))],
] as const)('in %s', (_, open) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await open();
  });
  afterAll(() => tab.close());
  afterEach(() => {
    const faults = [...tab.faults];
    tab.forget();
    expect(tab.outside).toEqual([]);
    expect(faults).toEqual([]);
  });

  /** From nothing, so that the file starts afresh. */
  const goTo = async (page: string) => {
    await tab.goTo('about:blank');
    await tab.goTo(`${file}#/${page}`);
  };
  const heading = () => tab.read(() => document.querySelector('h1')?.textContent?.trim());

  test.each(asked)('finds the same as the served site: %s', async (question) => {
    await goTo(`search/?${question}`);
    await expect
      .poll(() => tab.read(() => document.querySelector('search-page') !== null))
      .toBe(true);
    expect(await foundPage(tab)).toEqual(served.get(question));
  });

  test('a reader searches from the home page, narrows, opens a case and comes back', async () => {
    await goTo('');
    await expect.poll(heading).toContain('I work in');
    await tab.type('#site-search', 'fines');
    await tab.press('form[role="search"] button[type="submit"]');
    await expect
      .poll(() => tab.read(() => document.querySelector('search-page') !== null))
      .toBe(true);
    await foundPage(tab);
    await tab.press('search-facets input[name="sector"][value="academic"]');
    await expect.poll(() => tab.read(() => location.hash)).toContain('sector=academic');
    const { cases } = await foundPage(tab);
    await tab.press('search-results [data-slot="title"]');
    await expect.poll(() => tab.read(() => location.hash)).toMatch(/^#\/cases\//);
    expect(cases).not.toEqual([]);
    await expect
      .poll(() => tab.read(() => document.querySelector('.case-across') !== null))
      .toBe(true);
    await tab.read(() => history.back());
    await expect
      .poll(() => tab.read(() => document.querySelector('search-page') !== null))
      .toBe(true);
    await foundPage(tab);
    expect(await tab.read(() => location.hash)).toContain('q=fines&sector=academic');
  });

  test('a reference of a case is saved as a file', async () => {
    await goTo('cases/chicago-fine-free/');
    await expect.poll(heading).toContain('Chicago');
    expect(await tab.download('a[href$=".ris"]')).toMatch(/^TY {2}- /);
  });

  test('a place on the page is gone to without leaving the page', async () => {
    await goTo('cases/chicago-fine-free/');
    await expect.poll(heading).toContain('Chicago');
    await tab.read(() => document.querySelector<HTMLElement>('a.skip')?.click());
    await expect.poll(() => tab.read(() => document.activeElement?.id)).toBe('main');
    expect(await heading()).toContain('Chicago');
  });

  test('a case is written in the form and passes the gate', async () => {
    await goTo('contribute/form/');
    await expect
      .poll(() => tab.read(() => customElements.get('contribution-form') !== undefined))
      .toBe(true);
    await tab.read(fillTheForm);
    await tab.press('a[data-step="send"]');
    await expect
      .poll(
        () => tab.read(() => document.querySelector('[data-part="ready"]')?.checkVisibility()),
        {
          timeout: 10_000,
        },
      )
      .toBe(true);
    await tab.read(() => localStorage.clear());
  });

  test('a file that was changed on its way says so', async () => {
    const text = await readFile(join(place, name), 'utf8');
    const at = text.indexOf('"packs":["') + 3000;
    const hurt = join(place, 'hurt.html');
    await writeFile(
      hurt,
      `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`,
    );
    await tab.goTo(`${pathToFileURL(hurt).href}#/about/`);
    await expect
      .poll(() => tab.read(() => document.querySelector('.edition-fault')?.textContent))
      .toMatch(/^This file is not whole/);
    tab.forget();
  });
});
