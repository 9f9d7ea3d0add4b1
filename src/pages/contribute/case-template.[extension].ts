/** The questions of a case as a document to answer in a word processor: `contribute/case-template.docx` and `.odt`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { templateDocument } from '../../contribute/document/template-document.ts';
import { docxOf } from '../../documents/docx.ts';
import { docxType, odtType } from '../../documents/media-types.ts';
import { odtOf } from '../../documents/odt.ts';
import { writtenLocale } from '../../i18n/locale.ts';
import { language, site, text, vocabulary } from '../../site/this-site.ts';

const formats = {
  docx: { type: docxType, write: docxOf },
  odt: { type: odtType, write: odtOf },
} as const;

export const getStaticPaths = (() =>
  Object.keys(formats).map((extension) => ({ params: { extension } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { extension: keyof typeof formats }> = async ({
  params: { extension },
}) => {
  const { type, write } = formats[extension];
  const document = templateDocument({
    vocabulary,
    text,
    language: writtenLocale(language),
    site: site.title,
    contact: site.contact,
  });
  return new Response(await write(document), { headers: { 'Content-Type': type } });
};
