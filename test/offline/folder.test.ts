/** The offline folder, opened from its files in Chromium and in stock Firefox: everything works as on the web. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumTab } from './chromium-tab.ts';
import { firefoxTab } from './firefox-tab.ts';
import { fillTheForm } from './fill-form.ts';
import { foundPage, type FoundPage } from './found-page.ts';
import { questions } from './questions.ts';
import type { Tab } from './tab.ts';

const folder = pathToFileURL(inject('offlineFolder')).href;
const at = (path: string) => `${folder}/${path}`;

/** What the served site finds, by the question. */
const served = new Map<string, FoundPage>();

beforeAll(async () => {
  const tab = await chromiumTab(inject('browserProgram'));
  for (const question of questions) {
    await tab.goTo(`${inject('siteAddress')}search/?${question}`);
    served.set(question, await foundPage(tab));
  }
  await tab.close();
});

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

  test('files cannot read each other, as in the browser of any reader', async () => {
    const bare = await mkdtemp(join(tmpdir(), 'crosswalk-bare-'));
    await writeFile(join(bare, 'page.html'), '<!doctype html><title>bare</title>');
    await writeFile(join(bare, 'other.html'), '<!doctype html><title>other</title>');
    await tab.goTo(pathToFileURL(join(bare, 'page.html')).href);
    const outcome = await tab.read(() =>
      fetch('other.html').then(
        () => 'read',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    await expect.poll(() => tab.faults.length).toBeGreaterThan(0);
    tab.forget();
    await rm(bare, { recursive: true });
  });

  test.each(questions)('finds the same as the served site: %s', async (question) => {
    await tab.goTo(at(`search/index.html?${question}`));
    expect(await foundPage(tab)).toEqual(served.get(question));
  });

  test('a reader searches from the home page, narrows by a facet and opens a case', async () => {
    await tab.goTo(at('index.html'));
    await tab.type('#site-search', 'fines');
    await tab.press('form[role="search"] button[type="submit"]');
    const before = await eventuallyFound(tab);
    await tab.press('search-facets input[name="sector"][value="academic"]');
    await expect.poll(() => tab.read(() => location.search)).toContain('sector=academic');
    await expect
      .poll(async () => (await foundPage(tab)).said, { timeout: 5000 })
      .not.toBe(before.said);
    const [first] = (await foundPage(tab)).cases;
    await tab.press('search-results h3 a');
    await expect
      .poll(() => tab.read(() => decodeURIComponent(location.pathname)))
      .toMatch(new RegExp(`/cases/${first}/index\\.html$`));
  });

  test('suggestions come while one types, and a title leads to its case', async () => {
    await tab.goTo(at('search/index.html'));
    await tab.type('#q', 'fine');
    await expect
      .poll(() => tab.read(() => document.querySelectorAll('#suggestions [role="option"]').length))
      .toBeGreaterThan(0);
  });

  test('what the reader says of their library goes with them to the next page', async () => {
    await tab.goTo(at('about/index.html'));
    await tab.press('[data-slot="reader"] button');
    await tab.read(() => {
      const select = document.querySelector<HTMLSelectElement>('dialog select[name="sector"]');
      if (select) select.value = 'school';
    });
    await tab.press('dialog button[type="submit"]');
    await tab.press('nav a[href*="terms"]');
    await expect
      .poll(() => tab.read(() => document.querySelector('[data-slot="reader"]')?.textContent))
      .toContain('a school library');
    await tab.read(() => localStorage.clear());
  });

  test('the crosswalk of terms narrows to a word', async () => {
    await tab.goTo(at('terms/index.html'));
    const all = await tab.read(countRows);
    await tab.type('#term-word', 'patron');
    await expect.poll(() => tab.read(countRows)).toBeLessThan(all);
    expect(await tab.read(countRows)).toBeGreaterThan(0);
    expect(await tab.read(() => location.search)).toBe('?t=patron');
  });

  test('the gap map counts anew for a setting', async () => {
    await tab.goTo(at('gap-map/index.html?setting=rural'));
    await expect
      .poll(() => tab.read(() => document.querySelector('gap-map [role="status"]')?.textContent))
      .toMatch(/\d+/);
  });

  test('two cases stand side by side', async () => {
    await tab.goTo(
      at('compare/index.html?case=chicago-fine-free&case=kansas-state-single-desk-and-back'),
    );
    const heads = () =>
      tab.read(() =>
        [...document.querySelectorAll('main thead a')].map((link) => link.getAttribute('href')),
      );
    await expect
      .poll(heads)
      .toEqual(
        expect.arrayContaining([
          '../cases/chicago-fine-free/index.html',
          '../cases/kansas-state-single-desk-and-back/index.html',
        ]),
      );
  });

  test('a case is written in the form, and leaves as a file and as an e-mail', async () => {
    await tab.goTo(at('contribute/form/index.html'));
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
    expect(
      await tab.read(() => document.querySelector<HTMLAnchorElement>('[data-part="mail"]')?.href),
    ).toMatch(/^mailto:.*Fictional/s);
    const mdx = await tab.download('[data-part="download"]');
    expect(mdx).toContain('title: A fictional library lends its ladders');
    await tab.read(() => localStorage.clear());
  });

  test('a case shows its chart, its fonts and its ways on', async () => {
    const [slug] = served.get(questions[0] ?? '')?.cases ?? [];
    await tab.goTo(at(`cases/${slug}/index.html`));
    const shown = await tab.read(async () => {
      await document.fonts.ready;
      const fonts = [...document.fonts];
      return {
        failed: fonts.filter(({ status }) => status === 'error').length,
        loaded: fonts.filter(({ status }) => status === 'loaded').length,
        pictures: [...document.images].every((each) => each.complete && each.naturalWidth > 0),
        next: document.querySelector('one-to-the-left a')?.getAttribute('href'),
      };
    });
    expect(shown).toMatchObject({ failed: 0, pictures: true });
    expect(shown.loaded).toBeGreaterThan(0);
    expect(shown.next).toMatch(/^\.\.\/\.\.\/cases\/[a-z0-9-]+\/index\.html\?walk=/);
  });
});

async function eventuallyFound(tab: Tab): Promise<FoundPage> {
  await expect.poll(() => tab.read(() => location.pathname)).toMatch(/\/search\/index\.html$/);
  return foundPage(tab);
}

function countRows(): number {
  return [...document.querySelectorAll<HTMLElement>('#terms tbody tr')].filter((row) => !row.hidden)
    .length;
}
