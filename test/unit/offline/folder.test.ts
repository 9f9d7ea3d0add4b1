/** Making a page of the site into one that is opened from a folder. */
import { describe, expect, test } from 'vitest';
import { folderAddresses } from '../../../src/offline/folder/addresses.ts';
import { folderPage } from '../../../src/offline/folder/page.ts';
import { rewriteTags } from '../../../src/offline/folder/tags.ts';

const held = new Set([
  'index.html',
  'cases/a/index.html',
  'cases/a/a.ris',
  'search/index.html',
  'assets/x.css',
]);
const addresses = folderAddresses('https://fictional.example/kiosk/', (path) => held.has(path));

describe('an address of the site', () => {
  const from = 'cases/a/index.html';

  test.each([
    ['/kiosk/', '../../index.html'],
    ['/kiosk/search/?q=a&b=c#top', '../../search/index.html?q=a&b=c#top'],
    ['/kiosk/cases/a/a.ris', 'a.ris'],
    ['/kiosk/assets/x.css', '../../assets/x.css'],
  ])('%s becomes a way to a file', (address, way) => {
    expect(addresses.turned(address, from)).toBe(way);
  });

  test('of what is not in the folder leads to the site online', () => {
    expect(addresses.turned('/kiosk/offline/a.zip', from)).toBe(
      'https://fictional.example/kiosk/offline/a.zip',
    );
  });

  test.each([
    '#part',
    '?q=a',
    'mailto:a@fictional.example',
    'https://elsewhere.example/',
    '//elsewhere.example/a',
    'data:,',
  ])('%s stays as it is', (address) => expect(addresses.turned(address, from)).toBe(address));
});

describe('a page', () => {
  const made = (html: string) =>
    folderPage(html, 'cases/a/index.html', {
      addresses,
      bundleOf: (modules) => `edition/${modules.join('+')}`,
      sheet: 'edition/edition.css',
      runtime: 'edition/edition.js',
    });

  test('loses its modules for one classic script behind the one that every page has', () => {
    const html = made(
      '<head><script type="module" src="/kiosk/assets/a.js"></script></head><body><script type="module" src="/kiosk/assets/b.js"></script></body>',
    );
    expect(html).not.toContain('module');
    expect(html).toMatch(
      /<script defer src="\.\.\/\.\.\/edition\/edition\.js" data-page="cases\/a\/" data-root="\.\.\/\.\.\/"><\/script><script defer src="\.\.\/\.\.\/edition\/assets\/a\.js\+assets\/b\.js"><\/script><\/head>/,
    );
  });

  test('loses what browsers refuse in a folder, and keeps what search engines read', () => {
    const html = made(
      '<head><link rel="preload" href="/kiosk/f.woff2" crossorigin="anonymous"><link rel="stylesheet" href="/kiosk/assets/x.css" crossorigin><link rel="canonical" href="https://fictional.example/kiosk/cases/a/"></head>',
    );
    expect(html).toBe(
      '<head><link rel="stylesheet" href="../../assets/x.css"><link rel="canonical" href="https://fictional.example/kiosk/cases/a/"><link rel="stylesheet" href="../../edition/edition.css"></head>',
    );
  });

  test('keeps its data, its words and the order of its attributes', () => {
    const html =
      '<p title=\'a "b" > c\' lang="en">1 &lt; 2</p><script type="application/ld+json">{"a":"/kiosk/"}</script>';
    expect(rewriteTags(html, (tag) => tag)).toBe(html);
    expect(made(`<body>${html}<a class="x" href="/kiosk/" lang="en">home</a></body>`)).toBe(
      `<body>${html}<a class="x" href="../../index.html" lang="en">home</a></body>`,
    );
  });
});
