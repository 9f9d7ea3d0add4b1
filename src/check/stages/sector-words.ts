/** Words that one kind of library uses and the others do not, found in a text. */
import type { Vocabulary } from '../../vocabulary/concept.ts';
import { topConcept } from '../../vocabulary/lookup.ts';

export interface SectorWord {
  readonly label: string;
  /** The kind of library that says it. */
  readonly sector: string;
  /** The neutral label of the concept. */
  readonly neutral: string;
  /** What other kinds of library say. */
  readonly others: readonly string[];
}

const known = new WeakMap<Vocabulary, readonly SectorWord[]>();

/** Words of the given sectors that no other sector uses, and that are no part of the neutral label. */
export function sectorWords(
  vocabulary: Vocabulary,
  sectors: readonly string[],
): readonly SectorWord[] {
  const all = known.get(vocabulary) ?? allSectorWords(vocabulary);
  known.set(vocabulary, all);
  const own = new Set([
    ...sectors,
    ...sectors.map((id) => topConcept(vocabulary, 'sector', id).id),
  ]);
  return all.filter(({ sector }) => own.has(sector));
}

function allSectorWords(vocabulary: Vocabulary): readonly SectorWord[] {
  const uses = new Map<string, number>();
  for (const { labels } of vocabulary.term.concepts) {
    for (const label of Object.values(labels).flat()) uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  return vocabulary.term.concepts.flatMap(({ label: neutral, labels, avoid }) => {
    const ambiguous = new Set(avoid.map(({ term }) => term));
    return Object.entries(labels)
      .filter(([sector]) => sector !== 'any')
      .flatMap(([sector, own]) =>
        own
          .filter(
            (label) => uses.get(label) === 1 && !ambiguous.has(label) && isTelling(label, neutral),
          )
          .map((label) => ({ label, sector, neutral, others: wordsElsewhere(labels, sector) })),
      );
  });
}

/** A word that shares no word with the neutral label: who knows one does not thereby know the other. */
function isTelling(label: string, neutral: string): boolean {
  const words = new Set(neutral.toLowerCase().split(/[^\p{L}]+/u));
  return (
    label.length >= 5 &&
    !label
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.has(word))
  );
}

function wordsElsewhere(
  labels: Readonly<Record<string, readonly string[]>>,
  sector: string,
): readonly string[] {
  const others = Object.entries(labels)
    .filter(([other]) => other !== sector)
    .flatMap(([, words]) => words.slice(0, 1));
  return [...new Set(others)].slice(0, 3);
}

export interface FirstUse {
  readonly word: SectorWord;
  /** Position of the paragraph. */
  readonly paragraph: number;
}

/** Where each word is first used, unless the text has the neutral label or another sector's word as well. */
export function firstUses(
  paragraphs: readonly string[],
  words: readonly SectorWord[],
): readonly FirstUse[] {
  const folded = paragraphs.map(
    (text) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `,
  );
  const whole = folded.join(' ');
  const uses = (label: string, text: string) => text.includes(` ${label.toLowerCase()} `);
  return words.flatMap((word) => {
    const paragraph = folded.findIndex((text) => uses(word.label, text));
    if (paragraph === -1 || [word.neutral, ...word.others].some((label) => uses(label, whole)))
      return [];
    return [{ word, paragraph }];
  });
}
