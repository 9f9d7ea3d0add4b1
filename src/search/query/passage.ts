/** The passage of a case that best shows why it was found. */
import type { Anchor, Fragment } from './fragment.ts';

/** Text in pieces, the matching words marked. */
interface Run {
  readonly text: string;
  readonly marked: boolean;
}

export interface Passage {
  /** The section that it stands in. */
  readonly section: { readonly id: string; readonly heading: string };
  readonly runs: readonly Run[];
}

/** Words shown. */
const length = 28;

/** Words shown before the first match, so that it can be read in context. */
const lead = 6;

/**
 * The window of text that holds most of the searched words, counted once each; among equals the one with
 * most matches, then the first. Only the sections are looked at: what stands above them is shown in full.
 *
 * @param finds positions of matching words, one list a search
 */
export function bestPassage(
  fragment: Pick<Fragment, 'content' | 'anchors'>,
  finds: readonly (readonly number[])[],
): Passage | undefined {
  const sections = sectionsOf(fragment.anchors);
  const first = sections[0];
  if (!first) return undefined;
  const searched = new Map<number, Set<number>>();
  for (const [search, positions] of finds.entries()) {
    for (const position of positions) {
      if (position < first.location) continue;
      searched.set(position, (searched.get(position) ?? new Set()).add(search));
    }
  }
  const positions = [...searched.keys()].sort((a, b) => a - b);
  const best = bestStart(positions, searched);
  if (best === undefined) return undefined;
  return cut(fragment.content, best, positions, sections);
}

function sectionsOf(anchors: readonly Anchor[]): readonly Anchor[] {
  return anchors.filter((each) => each.element === 'h2').sort((a, b) => a.location - b.location);
}

function bestStart(
  positions: readonly number[],
  searched: ReadonlyMap<number, ReadonlySet<number>>,
): number | undefined {
  let best: { readonly start: number; readonly score: number } | undefined;
  for (const [index, start] of positions.entries()) {
    const found = new Set<number>();
    let matches = 0;
    for (let at = index; at < positions.length; at += 1) {
      const position = positions[at] ?? 0;
      if (position >= start + length - lead) break;
      matches += 1;
      for (const search of searched.get(position) ?? []) found.add(search);
    }
    const score = found.size * 1000 + matches;
    if (!best || score > best.score) best = { start, score };
  }
  return best?.start;
}

function cut(
  content: string,
  start: number,
  positions: readonly number[],
  sections: readonly Anchor[],
): Passage | undefined {
  const words = content.split(/\s+/);
  const here = sections.findLastIndex((each) => each.location <= start);
  const section = sections[here];
  if (!section) return undefined;
  const body = Math.min(section.location + section.text.split(/\s+/).length, start);
  const end = Math.min(sections[here + 1]?.location ?? words.length, words.length);
  const from = Math.max(body, Math.min(start - lead, end - length));
  const to = Math.min(end, from + length);
  const marked = new Set(positions);
  const runs = words
    .slice(from, to)
    .flatMap((word, index) => runsOf(word, marked.has(from + index), index === 0));
  return {
    section: { id: section.id, heading: section.text.replace(/[.:]$/, '') },
    runs: joined([
      ...(from > body ? [{ text: '… ', marked: false }] : []),
      ...runs,
      ...(to < end ? [{ text: ' …', marked: false }] : []),
    ]),
  };
}

/** Joins numbers of sources to the words before them, and is left behind when they are not indexed. */
const wordJoiner = /\u2060/gu;

/** A word with its punctuation left unmarked. */
function runsOf(found: string, marked: boolean, first: boolean): readonly Run[] {
  const space = first ? '' : ' ';
  const word = found.replace(wordJoiner, '');
  const parts = marked ? /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) : null;
  if (!parts) return [{ text: space + word, marked: false }];
  return [
    { text: space + (parts[1] ?? ''), marked: false },
    { text: parts[2] ?? '', marked: true },
    { text: parts[3] ?? '', marked: false },
  ];
}

/** Neighbours of the same kind made one, empty ones dropped. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (last && last.marked === run.marked)
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
