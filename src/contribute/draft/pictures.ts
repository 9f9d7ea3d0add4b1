/** Pictures of a draft: those that were added in the form, and those of a case that is edited, which stay in its folder unseen. */
import type { FoundPicture, PictureFormat } from '../../check/stages/links.ts';
import type { Draft } from './draft.ts';

/** A picture that was added in the form, as it will lie beside the text. */
export interface HeldPicture {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly format: PictureFormat;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** A small copy as a `data:` address, for lists and the preview. */
  readonly small: string;
}

/** Most pictures of a case that is written in the form. */
export const mostPictures = 12;

const formats: Readonly<Record<string, PictureFormat>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
};

type Texts = Pick<Draft, 'parts' | 'further'>;

/** Those that the draft names, and that were added or are in the case already. Whether the latter are sound is checked where they are. */
export function picturesOf(
  draft: Draft,
  held: readonly HeldPicture[] = [],
): readonly FoundPicture[] {
  const before = new Set(namesIn(draft.edited?.text ?? ''));
  return [...namesInDraft(draft)].flatMap((name): readonly FoundPicture[] => {
    const added = held.find((each) => each.name === name);
    if (added) return [{ ...added, bytes: added.content.length }];
    const format = formats[name.split('.').at(-1) ?? ''];
    return before.has(name) ? [{ name, bytes: 1, format, width: 1, height: 1 }] : [];
  });
}

export function namesInDraft({ parts, further }: Texts): ReadonlySet<string> {
  return new Set(namesIn([...parts, further].join('\n')));
}

/** @param file as it is called on the contributor's disk @param taken names that others have */
export function pictureName(
  file: string,
  format: PictureFormat,
  taken: ReadonlySet<string>,
): string {
  const stem = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const name = (number: number) =>
    `${stem === '' ? 'picture' : stem}${number === 1 ? '' : `-${number}`}.${format === 'jpeg' ? 'jpg' : format}`;
  let number = 1;
  while (taken.has(name(number))) number += 1;
  return name(number);
}

/** The line of a text that shows a picture. @param alt what it shows, in words; signs that a line of a case cannot have are exchanged */
export function figureText(name: string, alt: string): string {
  const words = alt
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/"([^"]*)"/g, '\u201c$1\u201d')
    .replaceAll('"', '\u2033')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  return `<Figure src="${name}" alt="${words}" />`;
}

/** A text without the lines that show a picture. */
export function withoutFigure(text: string, name: string): string {
  const figure = new RegExp(
    `\\n*<Figure\\b[^>]*?\\bsrc="${name.replace('.', '\\.')}"[^>]*?/>`,
    'g',
  );
  return text.replace(figure, '').trim();
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/<Figure\b[^>]*?\bsrc="([a-z0-9-]+\.[a-z]+)"/g)].map(
    (match) => match[1] ?? '',
  );
}
