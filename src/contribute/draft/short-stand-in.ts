/** Values that pass the gate by themselves, for fields of a short form that do not pass yet. */
import type { GateSurroundings } from '../../check/kinds/kind.ts';
import type { ShortKind } from '../form/short-form.ts';
import type { SchemeId } from '../../vocabulary/concept.ts';
import { assignableIds } from '../../vocabulary/lookup.ts';
import { usualExpiry } from '../../model/offer.ts';
import type { Values } from './values.ts';

interface StandInSurroundings extends Pick<GateSurroundings, 'vocabulary' | 'slugs'> {
  readonly kind: ShortKind;
  /** ISO date. */
  readonly today: string;
}

export function standInValues({ kind, vocabulary, slugs, today }: StandInSurroundings): Values {
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
