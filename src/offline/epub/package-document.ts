/** The package document: what the book is, what it is made of, and in which order it is read. */
import { createHash } from 'node:crypto';
import { licenseAddresses, licenseName } from '../../site/outside.ts';
import { addresses, language, site, text, vocabulary } from '../../site/this-site.ts';
import { topConcepts } from '../../vocabulary/lookup.ts';
import type { Book } from '../book/book.ts';
import { Markup, markup } from '../book/markup.ts';

/** A file of the book. */
export interface BookFile {
  /** Path below the folder of the package. */
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  /** Of the manifest: `nav`, `svg`, `cover-image`. */
  readonly properties?: string;
  /** True for a document that is read, in the order of the files. */
  readonly isRead: boolean;
}

/** What of the book is accessible and how, by the schema.org terms that catalogues of books understand. */
const accessibility: readonly (readonly [string, string])[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'index'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
];

export function packageDocument(book: Book, files: readonly BookFile[]): string {
  const languages = [
    ...new Set([language, ...book.cases.map(({ record }) => record.data.language)]),
  ];
  const subjects = topConcepts(vocabulary, 'sector').map((each) => each.label);
  const license = 'CC-BY-4.0';
  return markup`${new Markup('<?xml version="1.0" encoding="UTF-8"?>\n')}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book-id">${bookIdentifier()}</dc:identifier>
<dc:title>${book.title}: ${site.tagline}</dc:title>
${languages.map((each) => markup`<dc:language>${each}</dc:language>\n`)}<dc:creator>${site.publisher}</dc:creator>
<dc:publisher>${site.publisher}</dc:publisher>
<dc:date>${book.date}</dc:date>
<dc:description>${site.description}</dc:description>
${subjects.map((each) => markup`<dc:subject>${each}</dc:subject>\n`)}<dc:source>${new URL(addresses.home, site.address).href}</dc:source>
<dc:rights>${licenseName(license)}, ${licenseAddresses[license]}</dc:rights>
<meta property="dcterms:modified">${book.date}T00:00:00Z</meta>
${accessibility.map(([property, value]) => markup`<meta property="schema:${property}">${value}</meta>\n`)}<meta property="schema:accessibilitySummary">${text('book.accessibility')}</meta>
<meta name="cover" content="${idOf('cover.png')}"/>
</metadata>
<manifest>
${files.map(manifestItem)}</manifest>
<spine>
${files.filter(({ isRead }) => isRead).map(({ path }) => markup`<itemref idref="${idOf(path)}"/>\n`)}</spine>
</package>
`.source;
}

function manifestItem({ path, type, properties }: BookFile): Markup {
  return markup`<item id="${idOf(path)}" href="${path}" media-type="${type}"${
    properties !== undefined && markup` properties="${properties}"`
  }/>\n`;
}

function idOf(path: string): string {
  return `file-${path.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}

/** The namespace of names that are addresses (RFC 9562, 6.6). */
const addressNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** The same for every edition of a copy of the site: a name-based UUID (RFC 9562, version 5) of its address. */
export function bookIdentifier(home = new URL(addresses.home, site.address).href): string {
  const hash = createHash('sha1')
    .update(Buffer.from(addressNamespace, 'hex'))
    .update(`${home}#book`);
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = bytes.toString('hex');
  const groups = [0, 8, 12, 16, 20, 32].map((end, n, ends) => digits.slice(ends[n - 1] ?? 0, end));
  return `urn:uuid:${groups.slice(1).join('-')}`;
}
