/** Looking concepts up: by identifier, upwards and downwards in the hierarchy. */
import type { Concept, SchemeId, Vocabulary } from './concept.ts';

const indexes = new WeakMap<Vocabulary, Map<SchemeId, Map<string, Concept>>>();

function conceptsById(vocabulary: Vocabulary, scheme: SchemeId): Map<string, Concept> {
  const byScheme = indexes.get(vocabulary) ?? new Map<SchemeId, Map<string, Concept>>();
  indexes.set(vocabulary, byScheme);
  const known = byScheme.get(scheme);
  if (known) return known;
  const built = new Map(vocabulary[scheme].concepts.map((each) => [each.id, each]));
  byScheme.set(scheme, built);
  return built;
}

export function findConcept(
  vocabulary: Vocabulary,
  scheme: SchemeId,
  id: string,
): Concept | undefined {
  return conceptsById(vocabulary, scheme).get(id);
}

/** @throws Error when there is none: callers hold identifiers that the gate has checked. */
export function conceptOf(vocabulary: Vocabulary, scheme: SchemeId, id: string): Concept {
  const found = findConcept(vocabulary, scheme, id);
  if (!found) throw new Error(`No concept "${id}" in scheme "${scheme}"`);
  return found;
}

const lineages = new WeakMap<Vocabulary, Map<string, readonly Concept[]>>();

/** The concept itself, then its ancestors up to the top. Looked up once: it is asked for every value of every case. */
export function lineage(vocabulary: Vocabulary, scheme: SchemeId, id: string): readonly Concept[] {
  const known = lineages.get(vocabulary) ?? new Map<string, readonly Concept[]>();
  lineages.set(vocabulary, known);
  const found = known.get(`${scheme} ${id}`) ?? lookUpLineage(vocabulary, scheme, id);
  known.set(`${scheme} ${id}`, found);
  return found;
}

function lookUpLineage(vocabulary: Vocabulary, scheme: SchemeId, id: string): readonly Concept[] {
  const self = conceptOf(vocabulary, scheme, id);
  return self.broader ? [self, ...lineage(vocabulary, scheme, self.broader)] : [self];
}

/** The widest assignable concept above (or at) this one: `health` rolls up to `special`. */
export function topConcept(vocabulary: Vocabulary, scheme: SchemeId, id: string): Concept {
  const assignable = lineage(vocabulary, scheme, id).filter((each) => each.assignable);
  return assignable.at(-1) ?? conceptOf(vocabulary, scheme, id);
}

/** The widest assignable concepts of a scheme in display order: the five sectors, the eighteen workflows. */
export function topConcepts(vocabulary: Vocabulary, scheme: SchemeId): readonly Concept[] {
  return vocabulary[scheme].concepts.filter(
    (each) => each.assignable && topConcept(vocabulary, scheme, each.id) === each,
  );
}

/** Concepts directly below this one, in display order. */
export function narrower(vocabulary: Vocabulary, scheme: SchemeId, id: string): readonly Concept[] {
  return vocabulary[scheme].concepts.filter((each) => each.broader === id);
}

/** Identifiers that a case may carry. */
export function assignableIds(vocabulary: Vocabulary, scheme: SchemeId): readonly string[] {
  return vocabulary[scheme].concepts.filter((each) => each.assignable).map((each) => each.id);
}

/** The short label where there is one. */
export function shortLabel(concept: Concept): string {
  return concept.short ?? concept.label;
}
