/** A page of the site as it stands in the offline folder. */
import { folderPolicy } from '../../site/offline-policy.ts';
import { asWritten, meant, rewriteTags, type Tag } from './tags.ts';
import { wayUp, type FolderAddresses } from './addresses.ts';

export interface PageSurroundings {
  readonly addresses: FolderAddresses;
  /** @param modules scripts that the page runs, as paths @returns the script that runs them here */
  bundleOf(modules: readonly string[]): string;
  /** Sheet of the edition's own, and the script that comes before all others, as paths in the folder. */
  readonly sheet: string;
  readonly runtime: string;
}

/** Links that a page in a folder has no use for, or that a browser would refuse there. */
const leftOutLinks: ReadonlySet<string> = new Set(['preload', 'modulepreload', 'manifest']);

/** Attributes that make a browser ask as another site would; there is nobody to answer. */
const leftOutAttributes = ['crossorigin', 'integrity'];

const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'];

/** @param file path of the page, such as `search/index.html` */
export function folderPage(html: string, file: string, surroundings: PageSurroundings): string {
  const { addresses, bundleOf, sheet, runtime } = surroundings;
  const modules: string[] = [];
  const turn = (address: string) => asWritten(addresses.turned(meant(address), file));
  const body = rewriteTags(html, (tag) => {
    const { name, attributes } = tag;
    if (name === 'script' && attributes.get('type') === 'module') {
      modules.push(addresses.fileAt(meant(attributes.get('src') ?? ''), file) ?? '');
      return undefined;
    }
    if (name === 'link' && leftOutLinks.has(attributes.get('rel') ?? '')) return undefined;
    if (name === 'html') return withAttributes(tag, { 'data-offline': 'folder' });
    if (isPolicy(tag)) return withAttributes(tag, { content: folderPolicy });
    return turnedTag(tag, turn);
  });
  const top = wayUp(file);
  const page = asWritten(file.replace(/(^|\/)index\.html$/, '$1'));
  const scripts =
    modules.length === 0
      ? ''
      : `<script defer src="${top}${runtime}" data-page="${page}" data-root="${top}"></script><script defer src="${top}${bundleOf(modules)}"></script>`;
  return body.replace(
    '</head>',
    () => `<link rel="stylesheet" href="${top}${sheet}">${scripts}</head>`,
  );
}

function isPolicy({ name, attributes }: Tag): boolean {
  return (
    name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

function turnedTag(tag: Tag, turn: (address: string) => string): Tag {
  const { attributes } = tag;
  const dropped = leftOutAttributes.filter((each) => attributes.has(each));
  const turned = addressAttributes.flatMap((each) => {
    const address = attributes.get(each);
    return address === undefined ? [] : [[each, turn(address)] as const];
  });
  const srcset = attributes.get('srcset');
  if (srcset !== undefined) turned.push(['srcset', turnedSet(srcset, turn)]);
  const isSame = turned.every(([name, value]) => attributes.get(name) === value);
  if (dropped.length === 0 && isSame) return tag;
  const kept = [...attributes].filter(([name]) => !dropped.includes(name));
  return { name: tag.name, attributes: new Map([...kept, ...turned]) };
}

function turnedSet(srcset: string, turn: (address: string) => string): string {
  return srcset
    .split(',')
    .map((each) => {
      const [address = '', ...size] = each.trim().split(/\s+/);
      return [turn(address), ...size].join(' ');
    })
    .join(', ');
}

function withAttributes(tag: Tag, values: Readonly<Record<string, string>>): Tag {
  const changed = Object.entries(values).map(([name, value]) => [name, asWritten(value)] as const);
  return { name: tag.name, attributes: new Map([...tag.attributes, ...changed]) };
}
