/** The pages of the built site, parsed as a browser would. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface BuiltPage {
  /** Path of the file below the site's folder, for example `about/index.html`. */
  readonly file: string;
  /** Path of its address from the root of the host, base path included, for example `/about/`. */
  readonly path: string;
  readonly html: string;
  /** All elements in the order in which they stand, those of templates included. */
  readonly elements: readonly Tree.Element[];
  /** The elements that are part of the page as it is read: all but those of templates. */
  readonly shown: readonly Tree.Element[];
}

/** Editions that may have been put into the site: whole sites of their own, with a policy of their own. */
const edition = /^offline\/(?!index\.html$)[^/]+\.html$/;

/** Every page below a folder. */
export function pagesIn(folder: string, base = '/'): readonly BuiltPage[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html') && !edition.test(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const document = parse(html, { sourceCodeLocationInfo: true });
      const path = `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return { file, path, html, elements: allBelow(document), shown: shownBelow(document) };
    });
}

/** Paths of all files below a folder, with slashes, in alphabetical order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function allBelow(node: Tree.Node): readonly Tree.Element[] {
  const inTemplate = 'content' in node ? allBelow(node.content) : [];
  return [...own(node), ...inTemplate, ...childrenOf(node).flatMap(allBelow)];
}

function shownBelow(node: Tree.Node): readonly Tree.Element[] {
  return [...own(node), ...childrenOf(node).flatMap(shownBelow)];
}

function own(node: Tree.Node): readonly Tree.Element[] {
  return 'tagName' in node ? [node] : [];
}

function childrenOf(node: Tree.Node): readonly Tree.Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Shown elements of a page by tag name and, if given, by the value of attributes. */
export function all(
  page: BuiltPage,
  tagName: string,
  attributes: Readonly<Record<string, string>> = {},
): readonly Tree.Element[] {
  return page.shown.filter(
    (element) =>
      element.tagName === tagName &&
      Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
  );
}

/** Text of an element, white space as it is read. */
export function textOf(node: Tree.Node): string {
  return rawText(node).replaceAll(/\s+/g, ' ').trim();
}

function rawText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** Where an element stands, for a message: `about/index.html:1:512 <a>`. */
export function placeOf(page: BuiltPage, element: Tree.Element): string {
  const { startLine = 0, startCol = 0 } = element.sourceCodeLocation ?? {};
  return `${page.file}:${startLine}:${startCol} <${element.tagName}>`;
}
