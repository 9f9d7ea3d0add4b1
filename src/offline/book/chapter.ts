/** A chapter of the book, and what the edition that it stands in gives it. */
import { markup, type Markup, type Piece } from './markup.ts';

/** What depends on the edition: an EPUB has a file for each chapter, a PDF has pages. */
export interface Typesetting {
  /** Level of the chapter's own heading. */
  readonly level: 1 | 2;
  /** Address of a chapter, or of an element in it. */
  to(chapter: string, id?: string): string;
  /** Address of a picture, by its path below the site's `pictures/`. */
  picture(path: string): string;
  /** Page on which a chapter begins, set at the end of a line; nothing where there are no pages. */
  pageOf(chapter: string): Markup | undefined;
}

/** Front matter, the cases, and what follows them. */
type Matter = 'frontmatter' | 'bodymatter' | 'backmatter';

export interface Chapter {
  /** Name of its file and of its element. */
  readonly name: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly matter: Matter;
  /** What it is: a term of the EPUB structural semantics vocabulary. */
  readonly type: string;
  /** The same as a DPUB-ARIA role, where there is one. */
  readonly role?: string;
  /** True when it belongs to the part before it. */
  readonly withinPart: boolean;
  /** What stands at the head of its printed pages, besides its title. */
  readonly runningHead?: string;
  /** Everything inside the chapter's element, its heading included. */
  content(set: Typesetting): Markup;
}

/** Identifier of a chapter's heading. */
export function headingId(chapter: string): string {
  return `${chapter}-title`;
}

/** The chapter's own heading. */
export function chapterTitle(
  { name }: Pick<Chapter, 'name'>,
  set: Typesetting,
  words: Piece,
): Markup {
  return heading(set, 0, words, markup` class="chapter-title" id="${headingId(name)}"`);
}

/** @param depth levels below the chapter's own heading @param attributes with a space before them */
export function heading(
  set: Typesetting,
  depth: number,
  words: Piece,
  attributes?: Markup,
): Markup {
  const level = Math.min(6, set.level + depth);
  return markup`<h${level}${attributes}>${words}</h${level}>`;
}

/** The element that holds a chapter. @param attributes with a space before them */
export function chapterElement(chapter: Chapter, set: Typesetting, attributes?: Markup): Markup {
  const { name, type, role } = chapter;
  const labelled = markup` aria-labelledby="${headingId(name)}"`;
  return markup`<section id="${name}" class="${type}" epub:type="${type}"${
    role !== undefined && markup` role="${role}"`
  }${labelled}${attributes}>
${chapter.content(set)}
</section>`;
}
