/** The crosswalk of terms, as the search page reads it to say what else was searched. */
import { conceptFileOf } from '../../search/query/concept-file.ts';
import { vocabulary } from '../../site/this-site.ts';

export function GET(): Response {
  return Response.json(conceptFileOf(vocabulary.term.concepts));
}
