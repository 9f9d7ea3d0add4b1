/** A sentence of the interface with elements in it: `Also searched {words}` with the words in italics. */
import type { SearchPage } from './page.ts';

type Parts = Readonly<Record<string, readonly (Node | string)[]>>;

/** @param parts what stands in place of each `{name}` */
export function sentenceNodes(
  text: SearchPage['text'],
  key: string,
  parts: Parts,
): readonly (Node | string)[] {
  return text(key)
    .split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 === 0 ? [piece] : (parts[piece] ?? [])));
}
