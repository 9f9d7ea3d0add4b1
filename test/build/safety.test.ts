/** Nothing in a built page loads from elsewhere or runs from the markup. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { verifyPage } from '../../src/publish/verify-page.ts';
import { all, attribute, filesIn, pagesIn, placeOf, type BuiltPage } from './built-pages.ts';

const folder = inject('builtSite');
const pages = pagesIn(folder);

type Element = BuiltPage['elements'][number];

/** Places of the elements that are as they should not be. */
function found(isFault: (element: Element) => boolean): readonly string[] {
  return pages.flatMap((page) =>
    page.elements.filter(isFault).map((element) => placeOf(page, element)),
  );
}

const outside = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

test('every page passes the last look before publishing', () => {
  const faults = pages.flatMap(({ file, html }) =>
    verifyPage(html).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('nothing that is loaded has an address elsewhere', () => {
  const loading = ['src', 'srcset', 'poster', 'data'];
  expect(
    found(({ attrs }) =>
      attrs.some(({ name, value }) => loading.includes(name) && outside.test(value)),
    ),
  ).toEqual([]);
  const fetched = [
    'stylesheet',
    'preload',
    'modulepreload',
    'icon',
    'apple-touch-icon',
    'manifest',
    'preconnect',
    'dns-prefetch',
    'prefetch',
  ];
  const isFetched = (link: Element) =>
    (attribute(link, 'rel') ?? '').split(/\s+/).some((rel) => fetched.includes(rel));
  expect(
    found(
      (each) =>
        each.tagName === 'link' && isFetched(each) && outside.test(attribute(each, 'href') ?? ''),
    ),
  ).toEqual([]);
});

test('no style sheet loads anything from elsewhere', () => {
  const sheets = filesIn(folder).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const faults = sheets.flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /url\(\s*["']?([^)"']+)|@import\s+["']([^"']+)/g,
      ),
    ]
      .map(([, url, imported]) => url ?? imported ?? '')
      .filter((address) => outside.test(address) && !address.startsWith('data:'))
      .map((address) => `${file}: ${address}`),
  );
  expect(faults).toEqual([]);
});

test('no script fetches a full address', () => {
  const scripts = filesIn(folder).filter((file) => /^assets\/.*\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(0);
  const fetching = /(?:fetch|import|Worker|sendBeacon)\(\s*["'`](?:https?:)?\/\/[^"'`]+/g;
  const faults = scripts.flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').match(fetching) ?? [],
  );
  expect(faults).toEqual([]);
});

test('no element has a handler or a style of its own', () => {
  expect(
    found(({ attrs }) => attrs.some(({ name }) => name.startsWith('on') || name === 'style')),
  ).toEqual([]);
});

test('every script is a file of the site or data that never runs', () => {
  const isData = (script: Element) => attribute(script, 'type') === 'application/ld+json';
  const isFile = (script: Element) =>
    attribute(script, 'src') !== undefined && script.childNodes.length === 0;
  expect(found((each) => each.tagName === 'script' && !isData(each) && !isFile(each))).toEqual([]);
  expect(found((each) => each.tagName === 'style')).toEqual([]);
});

test('every address is one that a browser only opens', () => {
  const safe = /^(?:https?:|mailto:|#|\/(?!\/)|\?)/;
  const addresses = ['href', 'action', 'formaction'];
  const isFault = ({ name, value }: { readonly name: string; readonly value: string }) =>
    addresses.includes(name) && !safe.test(value);
  expect(found(({ tagName, attrs }) => tagName !== 'use' && attrs.some(isFault))).toEqual([]);
});

test('no form sends anything to another place', () => {
  expect(pages.flatMap((page) => all(page, 'form')).length).toBeGreaterThan(0);
  expect(
    found((each) => each.tagName === 'form' && !/^\/(?!\/)/.test(attribute(each, 'action') ?? '/')),
  ).toEqual([]);
});
