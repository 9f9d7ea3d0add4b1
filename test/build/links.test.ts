/** Every link within the site leads to something that is there. */
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, filesIn, pagesIn, placeOf, type BuiltPage } from './built-pages.ts';
import { readSite } from '../../src/site/read.ts';

const folder = inject('builtSite');
const pages = pagesIn(folder);
const files = new Set(filesIn(folder));
const site = readSite('content');
const anchors = new Map(
  pages.map(({ path, shown }) => [
    path,
    new Set(shown.flatMap((element) => attribute(element, 'id') ?? [])),
  ]),
);

interface Link {
  readonly place: string;
  readonly tagName: string;
  readonly target: URL;
}

const linking = ['href', 'src', 'action', 'formaction'];

/** Every address within the site that a page mentions, resolved as a browser would. */
function linksOf(page: BuiltPage): readonly Link[] {
  return page.shown.flatMap((element) =>
    element.attrs
      .filter(({ name }) => linking.includes(name))
      .map(({ value }) => ({
        place: `${placeOf(page, element)} ${value}`,
        tagName: element.tagName,
        target: new URL(value, `${site.address}${page.path}`),
      })),
  );
}

const links = pages.flatMap(linksOf).filter(({ target }) => target.origin === site.address);

function isThere({ pathname }: URL): boolean {
  const path = decodeURIComponent(pathname).slice(1);
  return files.has(path) || files.has(join(path, 'index.html'));
}

test('every internal link leads to a file of the site', () => {
  expect(links.length).toBeGreaterThan(1000);
  expect(links.filter(({ target }) => !isThere(target)).map(({ place }) => place)).toEqual([]);
});

test('every anchor is on the page that its link leads to', () => {
  const withAnchor = links.filter(({ target, tagName }) => target.hash !== '' && tagName !== 'use');
  expect(withAnchor.length).toBeGreaterThan(100);
  const isOnPage = ({ pathname, hash }: URL) =>
    anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1))) ?? false;
  expect(withAnchor.filter(({ target }) => !isOnPage(target)).map(({ place }) => place)).toEqual(
    [],
  );
});

test('no link to a page leaves out the slash at its end', () => {
  const isFile = ({ pathname }: URL) => /\.[a-z0-9]+$/i.test(pathname);
  const without = links.filter(({ target }) => !target.pathname.endsWith('/') && !isFile(target));
  expect(without.map(({ place }) => place)).toEqual([]);
});

test('every page but the missing one can be reached from the home page', () => {
  const reached = new Set(['/']);
  const next = ['/'];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const page = pages.find((each) => each.path === path);
    const targets = page
      ? linksOf(page).filter(
          ({ tagName, target }) => tagName === 'a' && target.origin === site.address,
        )
      : [];
    for (const { target } of targets) {
      if (!reached.has(target.pathname)) next.push(target.pathname);
      reached.add(target.pathname);
    }
  }
  expect(pages.map((page) => page.path).filter((path) => !reached.has(path))).toEqual([
    '/404.html',
  ]);
});
