/** Markup as values of their own, so that text can never be taken for it: XHTML that is also good HTML. */
import { directionOf } from '../../i18n/direction.ts';
import { language as bookLanguage } from '../../site/this-site.ts';

/** Well-formed XHTML. Made by `markup` and by the transformer of bodies, nowhere else. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: text is escaped, nothing gives nothing. */
export type Piece = Markup | string | number | false | undefined | readonly Piece[];

/** A template whose text values are escaped, in content and in quoted attributes alike. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.reduce((made, part, index) => made + sourceOf(pieces[index - 1]) + part));
}

function sourceOf(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === 'string') return escaped(piece);
  return typeof piece === 'number' ? String(piece) : piece.map(sourceOf).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (each) => escapes[each] ?? each);
}

/** Pieces with something between them. */
export function joined(pieces: readonly Markup[], between: string): readonly Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}

/** Attributes that say in which language, and which way, an element is written. */
export function written(language: string): Markup {
  return markup`lang="${language}" xml:lang="${language}" dir="${directionOf(language)}"`;
}

/** The same, with a space before it, where it differs from what stands round it; else nothing. */
export function foreign(language: string, around: string): Markup | undefined {
  return language === around ? undefined : markup` ${written(language)}`;
}

/** For words of the book's own inside a case in another language. */
export function ofBook(around: string): Markup | undefined {
  return foreign(bookLanguage, around);
}
