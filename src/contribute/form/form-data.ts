/** What the checks of the form need besides the page: handed over as one file of plain data. */
import type { ByKind } from '../../model/kind.ts';
import type { SchemeId, Vocabulary } from '../../vocabulary/concept.ts';

export interface FormData {
  readonly vocabulary: Vocabulary;
  /** Names of the folders of all documents. */
  readonly slugs: ByKind<readonly string[]>;
}

/** Words and shape of every concept, without what only pages show. */
export function formData(vocabulary: Vocabulary, slugs: FormData['slugs']): FormData {
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
