/** The texts that the single file holds: pages, modules, sheets with their fonts in them, and what scripts fetch. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../site-files.ts';
import { contentsOf } from '../folder/contents.ts';
import { moduleScripts } from '../folder/module-scripts.ts';
import { readPage } from '../folder/read-page.ts';
import { rewriteTags } from '../folder/tags.ts';
import { moduleFolder } from '../runtime/start.ts';

const isText = /\.(?:json|txt|md|mdx|csv|svg|xml|bib|ris|ics|vcf)$/;

export interface SiteTexts {
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of what is no text. */
  readonly files: readonly string[];
}

/** @param folder of the built site @param site address of the site online, ending in a slash */
export async function textsOf(folder: string, site: string): Promise<SiteTexts> {
  const { pages, sheets, modules, data, others } = contentsOf(folder, filesIn(folder));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const scripts = await moduleScripts(folder, site, modules);
  const plain = [...data, ...others].filter((path) => isText.test(path));
  const shown = pages.map((path) => [path, readPage(folder, path)] as const);
  const pictures = others.filter((path) => /\.(?:png|jpe?g|webp|avif)$/.test(path));
  return {
    texts: new Map([
      ...shown.map(([path, html]) => [path, withoutHead(html)] as const),
      ...sheets.map(
        (path) => [path, withFonts(read(path), folder, new URL(site).pathname)] as const,
      ),
      ...[...scripts].map(([path, { script }]) => [`${moduleFolder}${path}`, script] as const),
      ...plain.map((path) => [path, read(path)] as const),
    ]),
    files: [
      ...data.filter((path) => !isText.test(path)),
      ...pictures.filter((path) =>
        shown.some(([, html]) => html.includes(`src="${new URL(path, site).pathname}"`)),
      ),
    ],
  };
}

/** Without what is for search engines, social networks and the network. */
function withoutHead(html: string): string {
  return rewriteTags(html, (tag) => {
    const { name, attributes } = tag;
    if (name === 'meta') return undefined;
    if (name === 'link' && attributes.get('rel') !== 'stylesheet') return undefined;
    return tag;
  }).replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
}

function withFonts(css: string, folder: string, base: string): string {
  return css.replace(/url\((['"]?)([^'")]+)\1\)/g, (whole, _quote: string, address: string) => {
    if (!address.startsWith(base) || !address.endsWith('.woff2')) return whole;
    const font = readFileSync(join(folder, address.slice(base.length))).toString('base64');
    return `url(data:font/woff2;base64,${font})`;
  });
}
