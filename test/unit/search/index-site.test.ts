import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFragments } from '../../../src/search/build/fragments.ts';
import { indexSite } from '../../../src/search/build/index.ts';
import { lexiconOf } from '../../../src/search/concepts/lexicon.ts';
import type { FacetFile } from '../../../src/search/query/facet-table.ts';
import { concept } from '../../fixtures/small-vocabulary.ts';
import { smallCases } from './small-table.ts';

const lexicon = lexiconOf([concept({ id: 'ward-round', label: 'Case ward' })]);

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-index-'));
  for (const { slug } of smallCases) await writePage(`cases/${slug}`, `Case ${slug}`);
  await writePage('about', 'About this site');
});

afterEach(() => rm(site, { recursive: true, force: true }));

async function writePage(folder: string, title: string): Promise<void> {
  await mkdir(join(site, folder), { recursive: true });
  const page = `<!doctype html><html lang="en"><title>t</title><body><main data-pagefind-body>
    <div hidden data-who="A made-up library" data-pagefind-meta="who[data-who]"></div>
    <h1>${title}</h1><h2 id="s-problem">The problem</h2><p>Words about ${title}.<a class="cite" href="#source-1">[1]</a></p></main></body></html>`;
  await writeFile(join(site, folder, 'index.html'), page);
}

const written = async () => readFile(join(site, 'search/facets.json'), 'utf8');

test('Every case gets its fragment’s identifier in the facet table', async () => {
  await indexSite(site, smallCases, lexicon);
  const fragments = await readFragments(join(site, 'pagefind'));
  const urls = new Map(fragments.map(({ id, fragment }) => [id, fragment.url]));
  const { ids } = JSON.parse(await written()) as FacetFile;
  expect(ids.map((id) => urls.get(id))).toEqual(smallCases.map(({ slug }) => `/cases/${slug}/`));
});

test('Only the pages of cases are indexed', async () => {
  expect((await indexSite(site, smallCases, lexicon)).pages).toBe(smallCases.length);
});

test('Metadata in attributes does not become text', async () => {
  await indexSite(site, smallCases, lexicon);
  const [first] = await readFragments(join(site, 'pagefind'));
  expect(first?.fragment.meta['who']).toBe('A made-up library');
  expect(first?.fragment.content).not.toContain('made-up');
});

test('Numbers of sources are not part of the text', async () => {
  await indexSite(site, smallCases, lexicon);
  const [first] = await readFragments(join(site, 'pagefind'));
  expect(first?.fragment.content).not.toContain('[1]');
});

test('Indexing the same site again gives the same bytes', async () => {
  await indexSite(site, smallCases, lexicon);
  const before = await written();
  await indexSite(site, smallCases, lexicon);
  expect(await written()).toBe(before);
});

test('What an earlier build left is removed', async () => {
  await mkdir(join(site, 'pagefind/fragment'), { recursive: true });
  await writeFile(join(site, 'pagefind/fragment/en_stale.pf_fragment'), 'stale');
  await indexSite(site, smallCases, lexicon);
  expect(await readdir(join(site, 'pagefind/fragment'))).not.toContain('en_stale.pf_fragment');
});

test('A case without a page stops the build by name', async () => {
  await rm(join(site, 'cases/ward'), { recursive: true });
  await expect(indexSite(site, smallCases, lexicon)).rejects.toThrow('ward');
});

test('Each subject is written with the rows of its cases', async () => {
  await indexSite(site, smallCases, lexicon);
  const subjects = JSON.parse(
    await readFile(join(site, 'search/subjects.json'), 'utf8'),
  ) as unknown;
  const { ids } = JSON.parse(await written()) as FacetFile;
  const fragments = await readFragments(join(site, 'pagefind'));
  const ward = fragments.find(({ fragment }) => fragment.url === '/cases/ward/')?.id ?? '';
  expect(subjects).toEqual([['cas ward', 1, [ids.indexOf(ward)]]]);
});

test('The report counts what was written', async () => {
  const report = await indexSite(site, smallCases, lexicon);
  expect(report.facetTable).toBe(Buffer.byteLength(await written()));
  expect(report.size).toBeGreaterThan(report.facetTable);
});
