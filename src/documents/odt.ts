/**
 * A document in the OpenDocument format (ODF 1.3, part 3), for LibreOffice and whatever else reads it. Written here
 * and not through a library: those at hand give tables no header rows and texts no language.
 */
import { measure, page, sizes } from './look.ts';
import { odtType } from './media-types.ts';
import type { TextDocument } from './model.ts';
import { odtBody } from './odt-blocks.ts';
import { mm, odtStyles, pt, textProperties } from './odt-styles.ts';
import { fixedMoment, packed } from './package.ts';
import { declaration, escaped, tag } from './xml.ts';

export function odtOf(document: TextDocument): Uint8Array<ArrayBuffer> {
  return packed(
    [
      ['mimetype', odtType],
      ['META-INF/manifest.xml', manifest],
      ['content.xml', contentOf(document)],
      ['styles.xml', stylesOf(document)],
      ['meta.xml', metaOf(document)],
    ],
    new Set(['mimetype']),
  );
}

const oasis = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;

const namespaces = {
  ...Object.fromEntries(
    ['office', 'style', 'text', 'table', 'meta'].map((name) => [`xmlns:${name}`, oasis(name)]),
  ),
  'xmlns:fo': oasis('xsl-fo-compatible'),
  'xmlns:svg': oasis('svg-compatible'),
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  'office:version': '1.3',
};

const manifest =
  declaration +
  tag(
    'manifest:manifest',
    { 'xmlns:manifest': oasis('manifest'), 'manifest:version': '1.3' },
    ...[
      ['/', odtType],
      ['content.xml', 'text/xml'],
      ['styles.xml', 'text/xml'],
      ['meta.xml', 'text/xml'],
    ].map(([path, type]) =>
      tag('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type }),
    ),
  );

function contentOf({ blocks }: TextDocument): string {
  const { automatic, body } = odtBody(blocks);
  return (
    declaration +
    tag(
      'office:document-content',
      namespaces,
      tag('office:automatic-styles', {}, automatic),
      tag('office:body', {}, tag('office:text', {}, body)),
    )
  );
}

function metaOf({ title, author, language }: TextDocument): string {
  return (
    declaration +
    tag(
      'office:document-meta',
      namespaces,
      tag(
        'office:meta',
        {},
        tag('dc:title', {}, escaped(title)),
        tag('meta:initial-creator', {}, escaped(author)),
        tag('dc:creator', {}, escaped(author)),
        tag('meta:creation-date', {}, fixedMoment),
        tag('dc:date', {}, fixedMoment),
        tag('dc:language', {}, escaped(language)),
      ),
    )
  );
}

function stylesOf({ language, footer = '' }: TextDocument): string {
  return (
    declaration +
    tag(
      'office:document-styles',
      namespaces,
      tag('office:styles', {}, odtStyles(language)),
      tag('office:automatic-styles', {}, pageLayout),
      tag('office:master-styles', {}, masterPage(footer)),
    )
  );
}

/** The foot lies within the lower margin of the page, as Word has it. */
const pageLayout =
  tag(
    'style:page-layout',
    { 'style:name': 'Sheet' },
    tag('style:page-layout-properties', {
      'fo:page-width': mm(page.width),
      'fo:page-height': mm(page.height),
      'style:print-orientation': 'portrait',
      'fo:margin-top': mm(page.top),
      'fo:margin-bottom': mm(page.foot),
      'fo:margin-left': mm(page.side),
      'fo:margin-right': mm(page.side),
    }),
    tag(
      'style:footer-style',
      {},
      tag('style:header-footer-properties', {
        'svg:height': mm(page.bottom - page.foot),
        'fo:margin-top': mm(3),
      }),
    ),
  ) +
  tag(
    'style:style',
    { 'style:name': 'FootLine', 'style:family': 'paragraph', 'style:parent-style-name': 'Footer' },
    tag(
      'style:paragraph-properties',
      {},
      tag(
        'style:tab-stops',
        {},
        tag('style:tab-stop', { 'style:position': mm(measure), 'style:type': 'right' }),
      ),
    ),
    tag('style:text-properties', textProperties({ size: pt(sizes.foot) })),
  );

function masterPage(footer: string): string {
  return tag(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'Sheet' },
    tag(
      'style:footer',
      {},
      tag(
        'text:p',
        { 'text:style-name': 'FootLine' },
        escaped(footer),
        tag('text:tab', {}),
        tag('text:page-number', { 'text:select-page': 'current' }, '1'),
        ' / ',
        tag('text:page-count', {}, '1'),
      ),
    ),
  );
}
