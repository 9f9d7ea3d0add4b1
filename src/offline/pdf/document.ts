/** The whole book as one document to print: every chapter with pages of its own, and contents with their numbers. */
import { language, text } from '../../site/this-site.ts';
import type { Book } from '../book/book.ts';
import { contentsChapter, wholeBook, type ContentsEntry } from '../book/chapters.ts';
import { chapterElement, chapterTitle, type Chapter, type Typesetting } from '../book/chapter.ts';
import { byPage } from '../book/indexes.ts';
import { termsChapter } from '../book/terms.ts';
import { foreign, Markup, markup, written } from '../book/markup.ts';
import { pageSize, type Paper } from './paper.ts';

/** Page on which each chapter begins, counted from 1 with the cover. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Stands for a number that is not known yet, and is as wide as most. */
const unknown = '000';

/** @param numbers as the pass before found them; none at first */
export function printedDocument(book: Book, paper: Paper, numbers: PageNumbers): string {
  const whole = wholeBook(book, byPage);
  const contents = contentsOf(whole.contents);
  const chapters = [...whole.front, contents, ...whole.rest];
  const head = new Markup('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n');
  return markup`${head}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${written(language)}>
<head>
<title>${book.title}</title>
<link rel="stylesheet" href="book.css"/>
<style>${new Markup(pageRules(chapters, book.title, paper))}</style>
</head>
<body>
${chapters.map((chapter, index) => {
  const pages = markup` style="page: ${pageName(chapter, index)}"${foreign(chapter.language, language)}`;
  return markup`${chapterElement(chapter, onPages(chapter, numbers), pages)}\n`;
})}</body>
</html>
`.source;
}

function onPages(chapter: Chapter, numbers: PageNumbers): Typesetting {
  return {
    level: chapter.withinPart ? 2 : 1,
    to: (target, id) => `#${id ?? target}`,
    picture: (path) => `pictures/${path}`,
    pageOf: (target) => markup`<span class="on-page">${numbers.get(target) ?? unknown}</span>`,
  };
}

/** The size of the page, and for every chapter what stands at the head of its pages. */
function pageRules(chapters: readonly Chapter[], title: string, paper: Paper): string {
  const heads = new Map(
    chapters.map((chapter, index) => [pageName(chapter, index), headOf(chapter, title)] as const),
  );
  const rules = [...heads].map(([name, head]) => `@page ${name} { ${head} }`);
  return [`@page { size: ${pageSize[paper]} }`, ...rules].join('\n');
}

function headOf(chapter: Chapter, title: string): string {
  const { type, runningHead = title } = chapter;
  if (type === 'titlepage') return 'margin: 0; @bottom-center { content: none }';
  const [left, right] = isRunOn(chapter) ? [title, runningHead] : [runningHead, chapter.title];
  return `@top-left { content: ${cssString(left)} } @top-right { content: ${cssString(right)} }`;
}

/** Letters of the terms and lists of the indexes follow each other; every other chapter has pages of its own. */
function isRunOn({ withinPart, matter }: Chapter): boolean {
  return withinPart && matter === 'backmatter';
}

/** A page of another name begins anew. */
function pageName(chapter: Chapter, index: number): string {
  return isRunOn(chapter) ? `all-of-${chapter.type}` : `chapter-${index}`;
}

/** A string of CSS inside XHTML: what either could stumble over is written as its code. */
export function cssString(words: string): string {
  const safe = words.replace(
    /["\\<>&\p{Cc}]/gu,
    (each) => `\\${(each.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}

function contentsOf(entries: readonly ContentsEntry[]): Chapter {
  const listed = entries.filter(
    ({ chapter }) => chapter !== contentsChapter && chapter !== 'title-page',
  );
  return {
    name: contentsChapter,
    title: text('book.contents'),
    language,
    matter: 'frontmatter',
    type: 'toc',
    role: 'doc-toc',
    withinPart: false,
    content: (set) => markup`${chapterTitle({ name: contentsChapter }, set, text('book.contents'))}
${list(listed.map(withoutLetters), set)}`,
  };
}

/** The terms are in the order of the alphabet: their letters need no lines of their own. */
function withoutLetters(entry: ContentsEntry): ContentsEntry {
  return entry.chapter === termsChapter ? { ...entry, entries: [] } : entry;
}

function list(entries: readonly ContentsEntry[], set: Typesetting): Markup | undefined {
  if (entries.length === 0) return undefined;
  return markup`<ol>${entries.map(
    (each) => markup`<li>${line(each, set)}${list(each.entries, set)}</li>\n`,
  )}</ol>`;
}

function line({ label, language: own, chapter }: ContentsEntry, set: Typesetting): Markup {
  const attributes = foreign(own, language);
  return chapter === undefined
    ? markup`<span${attributes}>${label}</span>`
    : markup`<p class="line"><a href="${set.to(chapter)}"${attributes}>${label}</a>${set.pageOf(chapter)}</p>`;
}
