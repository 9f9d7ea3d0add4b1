/** What the checks of the form need besides the page: handed over as one file of plain data. */
import type { SchemeId, Vocabulary } from '../../vocabulary/concept.ts';

export interface FormData {
  readonly vocabulary: Vocabulary;
  /** Slugs of all cases. */
  readonly slugs: readonly string[];
}

/** Words and shape of every concept, without what only pages show. */
export function formData(vocabulary: Vocabulary, slugs: readonly string[]): FormData {
  const schemes = (Object.keys(vocabulary) as SchemeId[]).map((id) => {
    const concepts = vocabulary[id].concepts.map((concept) => ({
      ...concept,
      definition: '',
      scope: undefined,
      related: [],
      sources: [],
      workflow: [],
    }));
    return [id, { ...vocabulary[id], concepts }] as const;
  });
  return { vocabulary: Object.fromEntries(schemes) as unknown as Vocabulary, slugs };
}
