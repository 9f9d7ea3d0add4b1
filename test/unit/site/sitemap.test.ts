import { describe, expect, test } from 'vitest';
import { sitemapXml } from '../../../src/site/sitemap.ts';

describe('the sitemap', () => {
  test('gives full addresses and the day of the last change', () => {
    const xml = sitemapXml('https://library.example', [
      { path: '/base/a/', changed: '2026-11-25' },
    ]);
    expect(xml).toContain(
      '<loc>https://library.example/base/a/</loc><lastmod>2026-11-25</lastmod>',
    );
  });

  test('escapes what XML would read as markup', () => {
    expect(sitemapXml('https://library.example', [{ path: '/?a=1&b=2' }])).toContain(
      '/?a=1&amp;b=2</loc>',
    );
  });
});
