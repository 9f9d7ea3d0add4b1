/** Words for challenges and sides of the desk, by which results say what they share with a query. */
import { traitFileOf } from '../../search/query/asked-traits.ts';
import { vocabulary } from '../../site/this-site.ts';

export function GET(): Response {
  return Response.json(traitFileOf(vocabulary));
}
