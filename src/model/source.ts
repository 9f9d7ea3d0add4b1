/** Where the facts come from, and who wrote the case down. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { plainText } from './plain-text.ts';
import { calendarDate } from './time.ts';
import { secureAddress, sourceAddress } from './web-address.ts';
import { oneOf } from './vocabulary-fields.ts';

export function sourceSchema(vocabulary: Vocabulary) {
  return z.strictObject({
    title: plainText({ least: 3, most: 300 }),
    publisher: plainText({ most: 160 }).optional(),
    /** Address of the publication itself, not of a mirror. */
    url: sourceAddress.optional(),
    /** Year of publication. */
    year: z.int().min(1800).max(2100).optional(),
    kind: oneOf(vocabulary, 'source-kind'),
    /** Address of an archived copy. */
    archived: secureAddress.optional(),
  });
}

/** Someone who wrote a contributed case. */
export const contributor = z.strictObject({
  name: plainText({ most: 120 }),
  /** ORCID iD as an address. */
  orcid: z
    .string()
    .regex(/^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
      error: 'Expected an ORCID address such as https://orcid.org/0000-0002-1825-0097',
    })
    .optional(),
  affiliation: plainText({ most: 160 }).optional(),
});

/** A pass over the text by someone other than its writer. */
export const review = z.strictObject({
  date: calendarDate,
  /** Who read it: a role, not a person. */
  by: plainText({ most: 120 }),
  /** What was read against what. */
  scope: plainText({ most: 300 }),
});
