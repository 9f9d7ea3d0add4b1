/** The schema of a kind in a vocabulary: made once, since a thousand documents are held against it. */
import type { KindId } from '../../model/kind.ts';
import type { Vocabulary } from '../../vocabulary/concept.ts';
import type { Kind } from './kind.ts';

const schemas = new WeakMap<Vocabulary, Map<KindId, ReturnType<Kind['schema']>>>();

export function schemaOf<Id extends KindId>(
  kind: Kind<Id>,
  vocabulary: Vocabulary,
): ReturnType<Kind<Id>['schema']> {
  const made = schemas.get(vocabulary) ?? new Map<KindId, ReturnType<Kind['schema']>>();
  schemas.set(vocabulary, made);
  const schema = made.get(kind.id) ?? kind.schema(vocabulary);
  made.set(kind.id, schema);
  return schema as ReturnType<Kind<Id>['schema']>;
}
