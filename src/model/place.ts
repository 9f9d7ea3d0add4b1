/** The libraries that a case is about, and where they are. */
import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { secureAddress } from './web-address.ts';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that Intl names but ISO 3166-1 does not assign to a country. */
const unassigned = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'XK',
  'ZZ',
]);

/** True for an assigned ISO 3166-1 alpha-2 code. */
export function isCountryCode(value: string): boolean {
  return (
    /^[A-Z]{2}$/.test(value) &&
    !unassigned.has(value) &&
    regionNames.of(value) !== undefined &&
    new Intl.Locale(`und-${value}`).region === value
  );
}

/** ISO 3166-1 alpha-2, for example US or GB. */
const country = z.string().refine(isCountryCode, {
  error:
    'Expected the two capital letters of a country (ISO 3166-1), for example GB for the United Kingdom',
});

/** A library that gives its name. */
export const namedInstitution = z.strictObject({
  /** Name of the library or institution, as it calls itself. */
  name: plainText({ most: 140 }),
  /** Town and region. */
  place: plainText({ most: 90 }),
  country,
  /** The library's own address. */
  url: secureAddress.optional(),
  /** International Standard Identifier for Libraries (ISO 15511). */
  isil: z
    .string()
    .regex(/^[A-Za-z0-9]{1,4}-[A-Za-z0-9:/-]{1,11}$/, {
      error: 'Expected an ISIL such as GB-UkOxU',
    })
    .optional(),
  /** Research Organization Registry identifier. */
  ror: z
    .string()
    .regex(/^https:\/\/ror\.org\/0[a-z0-9]{6}\d{2}$/, {
      error: 'Expected a ROR address such as https://ror.org/052gg0110',
    })
    .optional(),
});

const withheld = z.strictObject({
  /** True when the library does not want to be named. */
  withheld: z.literal(true),
  country,
});

const named = namedInstitution.extend({ withheld: z.literal(false).optional() });

/** A library, or one that asked not to be named. */
export const institution = z.discriminatedUnion('withheld', [withheld, named]);

/** A country's name in the reader's language. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
