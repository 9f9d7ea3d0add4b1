/** The navigation document: contents down to every case, and landmarks. It is also a page of the book. */
import { language, text } from '../../site/this-site.ts';
import { contentsChapter, type ContentsEntry } from '../book/chapters.ts';
import { headingId } from '../book/chapter.ts';
import { foreign, markup, type Markup } from '../book/markup.ts';
import { chapterFile, xhtmlDocument } from './document.ts';

/** A place that readers are taken to by a command of their own. */
export interface Landmark {
  /** A term of the EPUB structural semantics vocabulary. */
  readonly type: string;
  readonly file: string;
  readonly label: string;
}

export function navigationDocument(
  contents: readonly ContentsEntry[],
  landmarks: readonly Landmark[],
): string {
  const title = text('book.contents');
  const id = headingId(contentsChapter);
  const body = markup`<body epub:type="frontmatter">
<nav epub:type="toc" role="doc-toc" id="${contentsChapter}" aria-labelledby="${id}">
<h1 class="chapter-title" id="${id}">${title}</h1>
${list(contents)}
</nav>
<nav epub:type="landmarks" aria-labelledby="landmarks" hidden="hidden">
<h2 id="landmarks">${text('book.landmarks')}</h2>
<ol>${landmarks.map(({ type, file, label }) => markup`<li><a epub:type="${type}" href="${file}">${label}</a></li>\n`)}</ol>
</nav>
</body>`;
  return xhtmlDocument({ title, language }, body);
}

function list(entries: readonly ContentsEntry[]): Markup | undefined {
  if (entries.length === 0) return undefined;
  return markup`<ol>
${entries.map((each) => markup`<li>${label(each)}${list(each.entries)}</li>\n`)}</ol>`;
}

function label({ label: words, chapter, language: own }: ContentsEntry): Markup {
  const attributes = foreign(own, language);
  return chapter === undefined
    ? markup`<span${attributes}>${words}</span>`
    : markup`<a href="${chapterFile(chapter)}"${attributes}>${words}</a>`;
}
