/** The list of pages for search engines (sitemaps.org, protocol 0.9). */

export interface SitemapPage {
  /** Path from the root of the host, base path included. */
  readonly path: string;
  /** ISO date of the last change, where one is known. */
  readonly changed?: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** @param origin scheme and host, for example `https://crosswalk.example` */
export function sitemapXml(origin: string, pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ path, changed }) => {
    const location = new URL(path, origin).href.replace(
      /[&<>"']/g,
      (each) => escapes[each] ?? each,
    );
    return `<url><loc>${location}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
