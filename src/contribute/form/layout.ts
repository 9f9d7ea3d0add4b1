/** Which question stands on which page of the form, and which are folded away. The questions themselves come from the schema. */
import type { FieldName } from '../../model/field-guide.ts';

export const stepIds = ['case', 'changed', 'learned', 'you', 'send'] as const;
export type StepId = (typeof stepIds)[number];

/** The fields of a page in their order; those of the second tier are folded. The six parts are on `learned`. */
export const stepFields: Readonly<Record<StepId, readonly FieldName[]>> = {
  case: [
    'title',
    'summary',
    'sector',
    'institution',
    'setting',
    'period',
    'workflow',
    'desk',
    'size',
    'structure',
  ],
  changed: ['result', 'outcome', 'challenge', 'collaboration', 'effort'],
  learned: ['transfer', 'sources'],
  you: ['contributors', 'confirmed', 'role', 'skill'],
  send: [],
};

/** Filled in for the contributor, or kept as they are when a case is edited. */
export const settledFields: readonly FieldName[] = [
  'provenance',
  'published',
  'review',
  'retired',
  'language',
  'license',
];

/** Asked only when a case is there already. */
export const editingFields: ReadonlySet<FieldName> = new Set(['confirmed']);

/** Fields whose first value counts most. */
export const mainFirst: ReadonlySet<string> = new Set<FieldName>(['sector', 'workflow']);

/** Inside an entry, folded: known to few, needed by fewer. */
export const foldedWithin: ReadonlySet<string> = new Set([
  'institution.url',
  'institution.isil',
  'institution.ror',
  'outcome.measure',
  'outcome.source',
  'contributors.orcid',
  'contributors.affiliation',
]);

/** Left to those who write the file by hand; kept when a case is edited. */
export const notAsked: ReadonlySet<string> = new Set(['period.unknown', 'when.unknown']);

/** Texts that are written on several lines. */
export const multiline: ReadonlySet<string> = new Set([
  'summary',
  'outcome.statement',
  'effort.note',
  'kept',
  'changed',
  'note',
]);

/** Days of the calendar. */
export const days: ReadonlySet<string> = new Set(['confirmed', 'expires']);

/** Answered with the name of a case of the collection. */
export const casesNamed: ReadonlySet<string> = new Set(['case']);

/** @param name dotted name of a control, such as `institution.0.country` or `part.2` */
export function stepOf(name: string): StepId {
  const [field = ''] = name.split('.');
  if (field === 'part' || field === 'further') return 'learned';
  return stepIds.find((step) => stepFields[step].some((each) => each === field)) ?? 'you';
}
