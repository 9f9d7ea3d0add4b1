/** The concepts that a question lets one choose from, in groups as the vocabulary has them. */
import type { Concept, SchemeId, Vocabulary } from '../../vocabulary/concept.ts';
import { conceptOf, findConcept } from '../../vocabulary/lookup.ts';

export interface ChoiceGroup {
  /** The wider concept; nothing for those that stand by themselves. */
  readonly broader?: Concept;
  readonly concepts: readonly Concept[];
}

/** @param values identifiers that may be chosen */
export function choiceGroups(
  vocabulary: Vocabulary,
  scheme: SchemeId,
  values: readonly string[],
): readonly ChoiceGroup[] {
  const concepts = values.map((id) => conceptOf(vocabulary, scheme, id));
  const above = new Set(concepts.map(({ broader }) => broader ?? undefined));
  return [...above].map((id) => {
    const broader = id === undefined ? undefined : findConcept(vocabulary, scheme, id);
    return {
      ...(broader ? { broader } : {}),
      concepts: concepts.filter((each) => (each.broader ?? undefined) === id),
    };
  });
}
