/** What a built site says of itself, read from its home page and its list of pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface SiteFacts {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the home page. */
  readonly language: string;
  /** Where the site is online, with its base path, ending in a slash. */
  readonly address: string;
  /** Base path, beginning and ending in a slash. */
  readonly base: string;
  /** Every page by its path below the base, `''` for the home page. */
  readonly pages: readonly string[];
  /** ISO date: the latest on which a case was confirmed. */
  readonly date: string;
}

/** @param folder of the built site, with its home page and site map */
export function factsOf(folder: string): SiteFacts {
  const document = parse(readFileSync(join(folder, 'index.html'), 'utf8'));
  const tags = elementsOf(document);
  const content = (name: string) =>
    attributeOf(
      tags.find((tag) => [attributeOf(tag, 'property'), attributeOf(tag, 'name')].includes(name)),
      'content',
    ) ?? '';
  const canonical = tags.find((tag) => attributeOf(tag, 'rel') === 'canonical');
  const address = attributeOf(canonical, 'href') ?? '';
  const base = new URL(address).pathname;
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const cases = [...sitemap.matchAll(/\/cases\/[^<]+<\/loc><lastmod>([^<]+)</g)];
  return {
    title: content('og:site_name'),
    description: content('description'),
    language:
      attributeOf(
        tags.find(({ tagName }) => tagName === 'html'),
        'lang',
      ) ?? 'en',
    address,
    base,
    pages: [...sitemap.matchAll(/<loc>([^<]+)</g)].map(([, page]) =>
      decodeURIComponent(new URL(page ?? '').pathname).slice(base.length),
    ),
    date:
      cases
        .map(([, date]) => date ?? '')
        .sort()
        .at(-1) ?? '',
  };
}

/** The site's name as the beginning of a file's. */
export function slugOfTitle({ title }: Pick<SiteFacts, 'title'>): string {
  const slug = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'edition' : slug;
}

function attributeOf(tag: Tree.Element | undefined, name: string): string | undefined {
  return tag?.attrs.find((each) => each.name === name)?.value;
}

/** The elements of a page's head, and the one around everything. */
function elementsOf(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child) || child.tagName === 'body') return [];
    return [child, ...elementsOf(child)];
  });
}
