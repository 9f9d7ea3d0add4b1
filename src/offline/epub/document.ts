/** A chapter as a file of the EPUB: an XHTML document of its own. */
import { text, site } from '../../site/this-site.ts';
import { chapterElement, type Chapter, type Typesetting } from '../book/chapter.ts';
import { Markup, markup, written } from '../book/markup.ts';

/** File of a chapter, beside all others. */
export function chapterFile(chapter: string): string {
  return `${chapter}.xhtml`;
}

/** In this edition every chapter is a document of its own, and there are no pages. */
export const inFiles: Typesetting = {
  level: 1,
  to: (chapter, id) => (id === undefined ? chapterFile(chapter) : `${chapterFile(chapter)}#${id}`),
  picture: (path) => `pictures/${path.replace(/\.[a-z]+$/, '.jpg')}`,
  pageOf: () => undefined,
};

export function chapterDocument(chapter: Chapter): string {
  const body = markup`<body epub:type="${chapter.matter}">
${chapterElement(chapter, inFiles)}
</body>`;
  return xhtmlDocument(chapter, body);
}

export function xhtmlDocument(
  { title, language }: Pick<Chapter, 'title' | 'language'>,
  body: Markup,
): string {
  const head = new Markup('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n');
  return markup`${head}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${written(language)}>
<head>
<title>${title === site.title ? title : text('site.page-title', { title, site: site.title })}</title>
<link rel="stylesheet" href="book.css"/>
</head>
${body}
</html>
`.source;
}

export function coverDocument(title: string, language: string, alternative: string): string {
  const body = markup`<body>
<section epub:type="cover" aria-label="${title}"><img class="cover" src="cover.png" alt="${alternative}" role="doc-cover"/></section>
</body>`;
  return xhtmlDocument({ title, language }, body);
}
