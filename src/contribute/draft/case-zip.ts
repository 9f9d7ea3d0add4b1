/** A case with its pictures as one file: the folder as it will lie in the collection. */
import { packed } from '../../documents/package.ts';
import type { HeldPicture } from './pictures.ts';

/** Pictures are packed already; only the text is made smaller. */
export function caseZip(
  slug: string,
  mdx: string,
  pictures: readonly HeldPicture[],
): Uint8Array<ArrayBuffer> {
  const paths = pictures.map(({ name, content }) => [`${slug}/${name}`, content] as const);
  return packed([[`${slug}/index.mdx`, mdx], ...paths], new Set(paths.map(([path]) => path)));
}
