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
 * most matches, then the first. A window lies within one section. What stands above the sections is left
 * out, and so are their headings: both are shown in full.
 *
 * @param finds positions of matching words, one list a search
 */
export function bestPassage(
  { content, anchors }: Pick<Fragment, 'content' | 'anchors'>,
  finds: readonly (readonly number[])[],
): Passage | undefined {
  const words = content.split(/\s+/);
  const searches = searchesByPosition(finds);
  const windows = sectionsOf(anchors, words.length).flatMap((section) =>
    windowsIn(section, searches),
  );
  const [first, ...others] = windows;
  if (!first) return undefined;
  const best = others.reduce((most, each) => (each.score > most.score ? each : most), first);
  return cut(words, best, searches);
}

/** Words of a section's body, from the first to the one after the last. */
interface Section {
  readonly id: string;
  readonly heading: string;
  readonly from: number;
  readonly to: number;
}

function sectionsOf(anchors: readonly Anchor[], wordCount: number): readonly Section[] {
  const headings = anchors
    .filter((each) => each.element === 'h2')
    .sort((a, b) => a.location - b.location);
  return headings.map(({ id, text, location }, index) => ({
    id,
    heading: text.replace(/[.:]$/, ''),
    from: location + text.split(/\s+/).length,
    to: headings[index + 1]?.location ?? wordCount,
  }));
}

/** For each position that matches, the searches that it matches. */
function searchesByPosition(
  finds: readonly (readonly number[])[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const searches = new Map<number, Set<number>>();
  for (const [search, positions] of finds.entries()) {
    for (const position of positions) {
      searches.set(position, (searches.get(position) ?? new Set()).add(search));
    }
  }
  return searches;
}

interface Window {
  readonly section: Section;
  /** Position of the first match. */
  readonly start: number;
  readonly score: number;
}

/** A window for every match of a section, beginning with it. */
function windowsIn(
  section: Section,
  searches: ReadonlyMap<number, ReadonlySet<number>>,
): readonly Window[] {
  const positions = [...searches.keys()]
    .filter((each) => each >= section.from && each < section.to)
    .sort((a, b) => a - b);
  return positions.map((start, index) => {
    const end = start + length - lead;
    const within = positions.slice(index).filter((each) => each < end);
    const found = new Set(within.flatMap((each) => [...(searches.get(each) ?? [])]));
    return { section, start, score: found.size * 1000 + within.length };
  });
}

function cut(
  words: readonly string[],
  { section, start }: Window,
  searches: ReadonlyMap<number, unknown>,
): Passage {
  const from = Math.max(section.from, Math.min(start - lead, section.to - length));
  const to = Math.min(section.to, from + length);
  const runs = words
    .slice(from, to)
    .flatMap((word, index) => runsOf(word, searches.has(from + index), index === 0));
  return {
    section: { id: section.id, heading: section.heading },
    runs: joined([
      ...(from > section.from ? [{ text: '… ', marked: false }] : []),
      ...runs,
      ...(to < section.to ? [{ text: ' …', marked: false }] : []),
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
