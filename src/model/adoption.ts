/** The frontmatter of an adoption: another library tried what a case tells of, in ten lines. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { commonDescriptions, documentName, editorialFields } from './common-fields.ts';
import { namedInstitution } from './place.ts';
import { plainText } from './plain-text.ts';
import { contributor, sourceSchema } from './source.ts';
import { period } from './time.ts';
import { oneOf, someOf } from './vocabulary-fields.ts';

const account = plainText({ least: 20, most: 400 });

export function adoptionSchema(vocabulary: Vocabulary) {
  return z.strictObject({
    /** The case that was tried, by the name of its folder. */
    case: documentName,
    institution: namedInstitution,
    sector: someOf(vocabulary, 'sector', { least: 1, most: 3 }),
    when: period,
    kept: account,
    changed: account,
    result: oneOf(vocabulary, 'result'),
    note: account.optional(),
    source: sourceSchema(vocabulary).optional(),
    contributors: z.array(contributor).min(1).max(10),
    ...editorialFields,
  });
}

/** Checked frontmatter. */
export type AdoptionData = z.infer<ReturnType<typeof adoptionSchema>>;

/** Whether it supports the case that it tried: an attempt that did not work is shown, and proves nothing. */
export function countsAsEvidence({ result }: Pick<AdoptionData, 'result'>): boolean {
  return result !== 'did-not-work';
}

export const adoptionDescriptions: Readonly<Record<string, string>> = {
  case: 'Name of the folder of the case that was tried.',
  institution: 'The library that tried it.',
  'institution.name': 'Name of the library, as it calls itself.',
  'institution.place': 'Town and region.',
  'institution.country': 'Two capital letters, ISO 3166-1, such as GB.',
  sector: 'Kind of library that tried it, the main one first.',
  when: 'When it happened: start, end, or running: true.',
  kept: 'What stayed as the case has it. 20 to 400 characters.',
  changed: 'What was changed, and why. 20 to 400 characters.',
  result: 'How it went.',
  note: 'Anything that the next library should know.',
  source: 'A publication about it, when there is one.',
  contributors: 'Who wrote this down.',
  ...commonDescriptions,
};
