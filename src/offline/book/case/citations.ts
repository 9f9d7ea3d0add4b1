/** Numbers of sources at the end of a sentence, each leading to the source. */
import { text } from '../../../site/this-site.ts';
import type { Typesetting } from '../chapter.ts';
import { markup, type Markup } from '../markup.ts';

/** Joins a number to the word before it, so that no line begins with one. */
const joiner = '\u2060';

/** @param sources counted from 1 */
export function citations(
  sources: readonly number[] | undefined,
  chapter: string,
  set: Typesetting,
): readonly Markup[] {
  return (sources ?? []).map(
    (number) =>
      markup`${joiner}<a class="cite" href="${set.to(chapter, sourceId(chapter, number))}" aria-label="${text('case.source-name', { number })}" epub:type="noteref" role="doc-noteref">[${number}]</a>`,
  );
}

/** The same as bodies get, whose renderer calls it `source-3`. */
export function sourceId(chapter: string, number: number): string {
  return `${chapter}-source-${number}`;
}
