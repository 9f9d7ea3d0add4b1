/** What each kind of library calls a concept: its labels grouped by sector. */
import type { Concept, Vocabulary } from './concept.ts';
import { narrower, topConcepts } from './lookup.ts';

/** The words of a top sector, and those of the narrower sectors under it. */
interface SectorWords {
  readonly sector: Concept;
  /** Said in the sector at large, most used first. */
  readonly own: readonly string[];
  /** Said in one kind of library within the sector, such as law under special. Only sectors that have words. */
  readonly within: readonly { readonly sector: Concept; readonly words: readonly string[] }[];
}

export interface Words {
  /** Heard in most sectors. */
  readonly anywhere: readonly string[];
  /** One for every top sector, in display order, with or without words. */
  readonly bySector: readonly SectorWords[];
}

/** Groups the labels of a concept of any scheme. */
export function wordsFor(vocabulary: Vocabulary, concept: Concept): Words {
  const said = (sector: string) => concept.labels[sector] ?? [];
  return {
    anywhere: said('any'),
    bySector: topConcepts(vocabulary, 'sector').map((sector) => ({
      sector,
      own: said(sector.id),
      within: narrower(vocabulary, 'sector', sector.id)
        .map((kind) => ({ sector: kind, words: said(kind.id) }))
        .filter((kind) => kind.words.length > 0),
    })),
  };
}

/** True when at least one sector has a word of its own. */
export function differBySector(words: Words): boolean {
  return words.bySector.some((each) => each.own.length > 0 || each.within.length > 0);
}

/**
 * The concept that shows best what the crosswalk is for: the one that most top sectors begin with a word
 * of their own for. The first in display order wins a tie.
 */
export function mostVaried(
  vocabulary: Vocabulary,
  concepts: readonly Concept[],
): Concept | undefined {
  const variety = (concept: Concept) =>
    new Set(wordsFor(vocabulary, concept).bySector.flatMap((each) => each.own.slice(0, 1))).size;
  const most = Math.max(...concepts.map(variety));
  return concepts.find((each) => variety(each) === most);
}

/** A concept for which a sector has a word of its own, and the words of those that say something else. */
export interface OtherWords {
  readonly concept: Concept;
  /** The sector's first word. */
  readonly own: string;
  readonly others: readonly { readonly sector: Concept; readonly word: string }[];
}

/**
 * Concepts of an area of work that the sector has another word for than some other sector, those that are called
 * most differently first.
 */
export function wordsToKnow(
  vocabulary: Vocabulary,
  { sector, workflow }: { readonly sector: string; readonly workflow: string },
): readonly OtherWords[] {
  return vocabulary.term.concepts
    .filter((concept) => concept.workflow[0] === workflow)
    .flatMap((concept) => {
      const { bySector } = wordsFor(vocabulary, concept);
      const firstWords = bySector.flatMap((each) => {
        const [word] = each.own;
        return word === undefined ? [] : [{ sector: each.sector, word }];
      });
      const own = firstWords.find((each) => each.sector.id === sector)?.word;
      const others = firstWords.filter(({ word }) => word !== own);
      return own === undefined || others.length === 0 ? [] : [{ concept, own, others }];
    })
    .toSorted((a, b) => variety(b) - variety(a));
}

function variety({ others }: OtherWords): number {
  return new Set(others.map(({ word }) => word)).size;
}
