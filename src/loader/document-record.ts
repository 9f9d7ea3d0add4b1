/** What pages get to see of a document of any kind. */
import type { RenderedText } from '../markdown/render.ts';
import type { DataOf } from '../model/documents.ts';
import type { KindId } from '../model/kind.ts';
import { readCached } from './cache.ts';

/** A checked document without its text. */
export interface DocumentRecord<Id extends KindId> {
  readonly slug: string;
  /** Changes whenever anything that its page shows of itself changes. */
  readonly digest: string;
  /** The key under which its text is cached. */
  readonly textKey: string;
  readonly data: DataOf[Id];
  /** Words of its text. */
  readonly words: number;
}

/** The rendered text of a document. @throws Error when the cache was emptied while building */
export async function textOf({
  slug,
  textKey,
}: Pick<DocumentRecord<KindId>, 'slug' | 'textKey'>): Promise<RenderedText> {
  const text = (await readCached('bodies', textKey)) as RenderedText | undefined;
  if (!text) throw new Error(`The rendered text of "${slug}" is gone from the cache; build again`);
  return text;
}
