/** A scheme as an outline: concepts under what is broader, and the concepts beside each one. */
import type { Concept } from './concept.ts';

/** A concept in the outline of its scheme. */
export interface Branch {
  readonly concept: Concept;
  readonly narrower: readonly Branch[];
}

/** What stands round a concept. */
export interface Neighbours {
  /** From the top of the scheme down to the concept's parent. */
  readonly broader: readonly Concept[];
  readonly narrower: readonly Concept[];
  readonly related: readonly Concept[];
}

/** The top concepts with everything below them, in display order. */
export function outlineOf(concepts: readonly Concept[]): readonly Branch[] {
  const below = (parent: string | undefined): readonly Branch[] =>
    concepts
      .filter((each) => (each.broader ?? undefined) === parent)
      .map((concept) => ({ concept, narrower: below(concept.id) }));
  return below(undefined);
}

/** @param concepts all concepts of the scheme that `concept` belongs to */
export function neighboursOf(concepts: readonly Concept[], concept: Concept): Neighbours {
  const find = (id: string) => concepts.find((each) => each.id === id);
  const ancestors = (child: Concept): readonly Concept[] => {
    const parent = child.broader ? find(child.broader) : undefined;
    return parent ? [...ancestors(parent), parent] : [];
  };
  return {
    broader: ancestors(concept),
    narrower: concepts.filter((each) => each.broader === concept.id),
    related: concept.related.map(find).filter((each) => each !== undefined),
  };
}
