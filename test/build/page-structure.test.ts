/** What every page has in common: one heading, landmarks, and a head that says what the page is. */
import { expect, inject, test } from 'vitest';
import { readSite } from '../../src/site/read.ts';
import { securityPolicy } from '../../src/site/security-policy.ts';
import { all, attribute, pagesIn, placeOf, textOf, type BuiltPage } from './built-pages.ts';

const pages = pagesIn(inject('builtSite'));
const site = readSite('content');

/** Pages that fail a condition. */
function failing(holds: (page: BuiltPage) => boolean): readonly string[] {
  return pages.filter((page) => !holds(page)).map((page) => page.file);
}

/** The value of the only element of its kind, or nothing when there is none or are several. */
function only(
  page: BuiltPage,
  tagName: string,
  found: Readonly<Record<string, string>>,
  value: string,
) {
  const [element, ...others] = all(page, tagName, found);
  return element && others.length === 0 ? attribute(element, value) : undefined;
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('there is a page for everything that the site offers', () => {
  const paths = new Set(pages.map((page) => page.path));
  const expected = [
    '/',
    '/search/',
    '/browse/',
    '/terms/',
    '/contribute/',
    '/toolkit/',
    '/discussions/',
    '/exchange/',
    '/about/',
    '/about/search/',
    '/accessibility/',
    '/site-map/',
    '/404.html',
  ];
  expect(expected.filter((path) => !paths.has(path))).toEqual([]);
  expect(pages.filter((page) => page.path.startsWith('/cases/')).length).toBeGreaterThanOrEqual(30);
});

test('every page has one main heading with words in it', () => {
  expect(
    failing((page) => {
      const headings = all(page, 'h1');
      return headings.length === 1 && textOf(headings[0]!) !== '';
    }),
  ).toEqual([]);
});

test.each(['header', 'main', 'footer'])('every page has one <%s> of its own', (landmark) => {
  const ownLandmarks = (page: BuiltPage) =>
    all(page, landmark).filter(
      ({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'body',
    );
  expect(failing((page) => ownLandmarks(page).length === 1)).toEqual([]);
  expect(failing((page) => all(page, 'main').length === 1)).toEqual([]);
});

test('every page has navigation, and each <nav> has a name of its own', () => {
  const nameOf = (page: BuiltPage, nav: Parameters<typeof attribute>[0]) => {
    const label = attribute(nav, 'aria-label');
    const labelledBy = attribute(nav, 'aria-labelledby');
    const heading = page.shown.find((element) => attribute(element, 'id') === labelledBy);
    return label ?? (labelledBy !== undefined && heading ? textOf(heading) : '');
  };
  expect(
    failing((page) => {
      const names = all(page, 'nav').map((nav) => nameOf(page, nav));
      return names.length > 0 && !names.includes('') && repeated(names).length === 0;
    }),
  ).toEqual([]);
});

test('the first link of every page leads to its main part', () => {
  expect(
    failing(
      (page) =>
        attribute(all(page, 'a')[0]!, 'href') === '#main' &&
        attribute(all(page, 'main')[0]!, 'id') === 'main',
    ),
  ).toEqual([]);
});

test('no page uses an identifier twice', () => {
  const twice = pages.flatMap((page) =>
    repeated(page.shown.flatMap((element) => attribute(element, 'id') ?? [])).map(
      (id) => `${page.file} #${id}`,
    ),
  );
  expect(twice).toEqual([]);
});

test('every page names its language and direction', () => {
  expect(failing((page) => attribute(all(page, 'html')[0]!, 'lang') === site.languages[0])).toEqual(
    [],
  );
  expect(failing((page) => attribute(all(page, 'html')[0]!, 'dir') === 'ltr')).toEqual([]);
});

test('no two pages have the same title, and each title names the site', () => {
  const titles = pages.map((page) =>
    textOf(
      all(page, 'title').find(
        (each) =>
          each.parentNode && 'tagName' in each.parentNode && each.parentNode.tagName === 'head',
      )!,
    ),
  );
  expect(repeated(titles)).toEqual([]);
  expect(titles.filter((title) => !title.includes(site.title))).toEqual([]);
});

test('every page describes itself, and no two cases in the same words', () => {
  const descriptionOf = (page: BuiltPage) => only(page, 'meta', { name: 'description' }, 'content');
  expect(failing((page) => (descriptionOf(page) ?? '').length >= 20)).toEqual([]);
  const cases = pages.filter((page) => page.path.startsWith('/cases/'));
  expect(repeated(cases.map((page) => descriptionOf(page) ?? ''))).toEqual([]);
});

test('every page but the missing one gives its full address as canonical', () => {
  const missing = (page: BuiltPage) => page.file === '404.html';
  const expected = (page: BuiltPage) => (missing(page) ? undefined : `${site.address}${page.path}`);
  expect(
    failing((page) => only(page, 'link', { rel: 'canonical' }, 'href') === expected(page)),
  ).toEqual([]);
  expect(
    pages.filter(missing).map((page) => only(page, 'meta', { name: 'robots' }, 'content')),
  ).toEqual(['noindex']);
});

test('the character set comes first in the head and the content security policy straight after', () => {
  expect(
    failing((page) => {
      const [head] = all(page, 'head');
      const [first, second] = head!.childNodes.filter((node) => 'tagName' in node);
      return (
        first !== undefined &&
        attribute(first, 'charset') === 'utf-8' &&
        second !== undefined &&
        attribute(second, 'http-equiv') === 'Content-Security-Policy' &&
        attribute(second, 'content') === securityPolicy
      );
    }),
  ).toEqual([]);
});

test('every picture in a page has an alternative text, a width and a height', () => {
  const faults = pages.flatMap((page) =>
    all(page, 'img')
      .filter((image) =>
        ['alt', 'width', 'height'].some((name) => attribute(image, name) === undefined),
      )
      .map((image) => placeOf(page, image)),
  );
  expect(faults).toEqual([]);
});

test('every case has a social card of 1200 by 630 that is in the site', async () => {
  const { default: sharp } = await import('sharp');
  const faults: string[] = [];
  for (const page of pages.filter((each) => each.path.startsWith('/cases/'))) {
    const address = only(page, 'meta', { property: 'og:image' }, 'content') ?? '';
    const file = `${inject('builtSite')}${address.replace(site.address, '')}`;
    const size = await sharp(file)
      .metadata()
      .catch(() => undefined);
    if (size?.width !== 1200 || size.height !== 630) faults.push(`${page.file}: ${address}`);
  }
  expect(faults).toEqual([]);
});
