/** Values that pass the gate by themselves, for fields of a short form that do not pass yet. */
import type { SchemeId } from '../../vocabulary/concept.ts';
import { assignableIds } from '../../vocabulary/lookup.ts';
import { usualExpiry } from '../../model/offer.ts';
import type { ShortSurroundings } from './short-draft.ts';
import type { Values } from './values.ts';

export function standInValues({
  kind,
  vocabulary,
  slugs,
  today,
}: Pick<ShortSurroundings, 'kind' | 'vocabulary' | 'slugs' | 'today'>): Values {
  const first = (scheme: SchemeId) => assignableIds(vocabulary, scheme)[0] ?? '';
  const sentence =
    'A sentence that is long enough for the check, so that only the others are looked at.';
  const shared = {
    institution: { name: 'A library', place: 'A town', country: 'GB' },
    sector: [first('sector')],
  };
  if (kind === 'adoption')
    return {
      ...shared,
      case: [...slugs.case][0],
      when: { start: 2000 },
      kept: sentence,
      changed: sentence,
      note: sentence,
      result: first('result'),
      source: undefined,
      contributors: [{ name: 'Somebody' }],
    };
  return {
    ...shared,
    kind: 'offer',
    what: first('exchange'),
    title: 'A title that is long enough',
    summary: sentence,
    contact: 'library@library.example',
    expires: usualExpiry(today),
    dates: undefined,
    workflow: [],
    setting: undefined,
    case: undefined,
  };
}
