/** A search index of a few pages in memory that answers as Pagefind does: every word must occur. */
import type { Fragment } from '../../../src/search/query/fragment.ts';
import type { IndexHit, SearchIndex } from '../../../src/search/query/search-index.ts';
import type { WordCounts } from '../../../src/search/query/word-list.ts';

interface SmallIndex extends SearchIndex {
  /** Terms that were searched. */
  readonly asked: readonly string[];
  fragment(id: string): Promise<Fragment>;
  words(): Promise<WordCounts>;
}

/** Text of pages by fragment identifier. Pages where the word comes earlier rank higher. */
export function smallIndex(pages: Readonly<Record<string, string>>): SmallIndex {
  const asked: string[] = [];
  return {
    asked,
    fragment: async (id) => fragment(id, pages[id] ?? ''),
    words: async () =>
      new Map(Object.values(pages).flatMap((page) => page.split(/\s+/).map((word) => [word, 1]))),
    async search(term) {
      asked.push(term);
      const hits = Object.keys(pages).flatMap((id) => hitIn(id, pages[id] ?? '', term));
      return { results: hits.sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0)) };
    },
  };
}

function hitIn(id: string, content: string, term: string): readonly IndexHit[] {
  const hit = (words: readonly number[]): readonly IndexHit[] => [{ id, words }];
  const words = content.split(/\s+/);
  if (term.startsWith('"')) {
    const phrase = term.replaceAll('"', '').split(' ');
    const at = words.findIndex((_, index) =>
      phrase.every((each, offset) => words[index + offset] === each),
    );
    return at < 0 ? [] : hit(phrase.map((_, offset) => at + offset));
  }
  const wanted = term.split(' ');
  const found = wanted.map((each) =>
    words.flatMap((word, index) => (word.startsWith(each) ? [index] : [])),
  );
  return found.every((each) => each.length > 0) ? hit(found.flat().sort((a, b) => a - b)) : [];
}

function fragment(id: string, content: string): Fragment {
  return { url: `/cases/${id}/`, content, meta: { title: `Case ${id}` }, anchors: [] };
}
