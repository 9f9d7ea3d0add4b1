/** One page of every kind that the site has, found in the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Page } from 'playwright-core';
import { foundCases, status } from './search-page.ts';
import { eventually } from './reader.ts';

export interface KindOfPage {
  readonly kind: string;
  /** Address below the base path. */
  readonly address: string;
  /** Waits until the page shows what it is for. */
  readonly ready?: (page: Page) => Promise<unknown>;
}

const emptied = (page: Page) => eventually(() => status(page)).toBe('No case matches.');

/** Evaluated when tests run: which values have cases depends on the content. */
export function kindsOfPage(): readonly KindOfPage[] {
  return [
    { kind: 'home', address: '' },
    { kind: 'search', address: 'search/' },
    { kind: 'search with results', address: 'search/?q=fines&sector=public', ready: foundCases },
    { kind: 'search without results', address: 'search/?q=zzzxqy&sector=public', ready: emptied },
    { kind: 'case', address: caseWithChart() },
    { kind: 'browse', address: 'browse/' },
    { kind: 'scheme', address: 'browse/workflow/' },
    { kind: 'concept', address: conceptPage((cases) => cases > 0) },
    { kind: 'concept without a case', address: conceptPage((cases) => cases === 0) },
    { kind: 'terms', address: 'terms/' },
    { kind: 'editors', address: 'contribute/editors/' },
    { kind: 'term', address: `${firstOf('terms')}/` },
    { kind: 'gap map', address: 'gap-map/' },
    { kind: 'comparison', address: 'compare/' },
    {
      kind: 'comparison of four',
      address:
        'compare/?case=chicago-fine-free&case=kansas-state-single-desk-and-back&case=san-francisco-fine-free&case=nyc-culture-pass',
      ready: (page) => page.getByRole('table').waitFor(),
    },
    { kind: 'for every kind of library', address: 'for/' },
    { kind: 'for a kind of library', address: 'for/tribal/' },
    { kind: 'for a kind of library and an area of work', address: 'for/public/circulation/' },
    { kind: 'contribute', address: 'contribute/' },
    { kind: 'form', address: 'contribute/form/' },
    { kind: 'form of an adoption', address: 'contribute/adoption/' },
    { kind: 'form of an offer', address: 'contribute/offer/' },
    { kind: 'from document', address: 'contribute/from-document/' },
    { kind: 'rules', address: 'contribute/rules/' },
    { kind: 'rule', address: `${firstOf(firstOf('contribute/rules'))}/` },
    { kind: 'toolkit', address: 'toolkit/' },
    { kind: 'sheet', address: `${firstOf('toolkit')}/` },
    { kind: 'discussions', address: 'discussions/' },
    { kind: 'discussion', address: `${firstOf('discussions')}/` },
    { kind: 'exchange', address: 'exchange/' },
    { kind: 'concept with a guide', address: guidePage() },
    { kind: 'about', address: 'about/' },
    { kind: 'search quality', address: 'about/search/' },
    { kind: 'accessibility', address: 'accessibility/' },
    { kind: 'site map', address: 'site-map/' },
    { kind: 'offline', address: 'offline/' },
    { kind: 'missing', address: 'no-such-page/' },
  ];
}

function html(path: string): string {
  return readFileSync(join(inject('builtSite'), path, 'index.html'), 'utf8');
}

function folders(path: string): readonly string[] {
  const entries = readdirSync(join(inject('builtSite'), path), { withFileTypes: true });
  return entries
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
    .sort();
}

function firstOf(path: string): string {
  return `${path}/${folders(path)[0]}`;
}

function caseWithChart(): string {
  const slug = folders('cases').find((each) => html(`cases/${each}`).includes('<table'));
  return `cases/${slug}/`;
}

function guidePage(): string {
  const concept = folders('browse/challenge').find((each) =>
    html(`browse/challenge/${each}`).includes('class="guide"'),
  );
  return `browse/challenge/${concept}/`;
}

function conceptPage(holds: (cases: number) => boolean): string {
  for (const scheme of folders('browse')) {
    const concept = folders(`browse/${scheme}`).find((each) =>
      holds(html(`browse/${scheme}/${each}`).split('class="entry" data-case=').length - 1),
    );
    if (concept !== undefined) return `browse/${scheme}/${concept}/`;
  }
  throw new Error('The content has no such value');
}
