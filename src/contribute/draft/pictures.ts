/** Pictures of a case that is edited: they stay in its folder, unseen by the form, and the text goes on naming them. */
import type { FoundPicture, PictureFormat } from '../../check/stages/links.ts';
import type { Draft } from './draft.ts';

const formats: Readonly<Record<string, PictureFormat>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
};

/** Those that both the case and the draft name; whether they are sound is checked where they are. */
export function picturesOf(draft: Draft): readonly FoundPicture[] {
  const before = new Set(namesIn(draft.edited?.text ?? ''));
  const text = [...draft.parts, draft.further].join('\n');
  return [...new Set(namesIn(text))]
    .filter((name) => before.has(name))
    .map((name) => ({
      name,
      bytes: 1,
      format: formats[name.split('.').at(-1) ?? ''],
      width: 1,
      height: 1,
    }));
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/<Figure\b[^>]*?\bsrc="([a-z0-9-]+\.[a-z]+)"/g)].map(
    (match) => match[1] ?? '',
  );
}
