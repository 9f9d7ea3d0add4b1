/** Every link within the site leads to something that is there. */
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { all, attribute, filesIn, pagesIn, placeOf, type BuiltPage } from './built-pages.ts';
import { addressesBelow } from '../../src/site/address.ts';
import { contentsOf } from '../../src/site/contents.ts';
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

/** Paths of pages and files that each page links to, by the page's path. */
const targets = new Map(
  pages.map((page) => [
    page.path,
    new Set(
      linksOf(page)
        .filter(({ tagName, target }) => tagName === 'a' && target.origin === site.address)
        .map(({ target }) => target.pathname),
    ),
  ]),
);

/** Everything that can be reached from a path by links, itself included. @param steps links to follow at most */
function reachedFrom(path: string, steps = Infinity): ReadonlySet<string> {
  const reached = new Set([path]);
  let latest = [path];
  for (let step = 0; step < steps && latest.length > 0; step++) {
    latest = [...new Set(latest.flatMap((each) => [...(targets.get(each) ?? [])]))].filter(
      (each) => !reached.has(each),
    );
    for (const each of latest) reached.add(each);
  }
  return reached;
}

test('every page but the missing one can be reached from the home page', () => {
  const reached = reachedFrom('/');
  expect(pages.map((page) => page.path).filter((path) => !reached.has(path))).toEqual([
    '/404.html',
  ]);
});

test('every page of the contents is one link away from every page', () => {
  const contents = contentsOf(addressesBelow('/')).flatMap((part) => part.pages);
  expect(contents.length).toBeGreaterThan(15);
  const far = pages.flatMap(({ path }) =>
    contents.flatMap(({ href }) => (targets.get(path)?.has(href) ? [] : [`${path} to ${href}`])),
  );
  expect(far).toEqual([]);
});

test('every page but those of single cases and the later pages of a long list is at most two links away from any page', () => {
  const isDeeper = (path: string) =>
    /^\/(?:cases|course-pack)\/.|^\/browse\/[^/]+\/[^/]+\/\d+\/$/.test(path);
  const near = pages.map(({ path }) => path).filter((path) => !isDeeper(path));
  expect(near.length).toBeGreaterThan(300);
  const far = pages.flatMap(({ path }) => {
    const reached = reachedFrom(path, 2);
    return near
      .filter((each) => each !== '/404.html' && !reached.has(each))
      .map((each) => `${path} to ${each}`);
  });
  expect(far).toEqual([]);
});

test('every page below another has the way back to it', () => {
  const below = pages.filter(({ path }) => path.split('/').length > 3);
  expect(below.length).toBeGreaterThan(300);
  const without = below.filter((page) => all(page, 'nav', { class: 'crumbs' }).length !== 1);
  expect(without.map(({ path }) => path)).toEqual([]);
});
