/** A document for Word and whatever reads its files. */
import {
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { writtenBlocks } from './docx-blocks.ts';
import { docxStyles, twips } from './docx-styles.ts';
import { indent, measure, page } from './look.ts';
import type { TextDocument } from './model.ts';
import { fixedMoment, packed } from './package.ts';
import { escaped } from './xml.ts';

export async function docxOf(document: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, language, blocks } = document;
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: docxStyles(language),
    numbering: { config: [listLevels('points'), listLevels('numbers')] },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              bottom: twips(page.bottom),
              left: twips(page.side),
              right: twips(page.side),
              footer: twips(page.foot),
              header: twips(page.top / 2),
              gutter: 0,
            },
          },
        },
        footers: { default: footerOf(document) },
        children: writtenBlocks(blocks),
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(file)), language);
}

function footerOf({ footer = '' }: TextDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(measure) }],
        children: [
          new TextRun(footer),
          new TextRun({
            children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function listLevels(reference: 'points' | 'numbers') {
  const levels = [0, 1, 2, 3].map((level) => ({
    level,
    format: reference === 'points' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: reference === 'points' ? '\u2022' : `%${level + 1}.`,
    style: {
      paragraph: { indent: { left: twips(indent * (level + 1)), hanging: twips(indent) } },
    },
  }));
  return { reference, levels };
}

/** The library writes the time of day and names links by chance: both are settled here, so that nothing but the content decides the bytes. */
function settled(bytes: Uint8Array, language: string): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes))
    .map(([path, content]) => [path, strFromU8(content)] as const)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const links = new Map<string, string>();
  for (const [, content] of parts)
    for (const [, id = ''] of content.matchAll(/"rId([\w-]{20,})"/g))
      if (!links.has(id)) links.set(id, `rIdLink${links.size + 1}`);
  return packed(
    parts.map(([path, content]) => [
      path,
      path === 'docProps/core.xml'
        ? settledProperties(content, language)
        : content.replace(/"rId([\w-]{20,})"/g, (whole, id: string) =>
            links.has(id) ? `"${links.get(id)}"` : whole,
          ),
    ]),
  );
}

/** Where the links are used comes before where they are listed, so that they are numbered as they stand in the text. */
function rank(path: string): number {
  return ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(path) >>> 0;
}

function settledProperties(content: string, language: string): string {
  return content
    .replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${fixedMoment}`)
    .replace('</cp:coreProperties>', `<dc:language>${escaped(language)}</dc:language>$&`);
}
