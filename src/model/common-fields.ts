/** Fields that documents of several kinds share. */
import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { calendarDate } from './time.ts';

/** Says what it is about, or what happened. */
export const documentTitle = plainText({ least: 10, most: 90 });

/** What a colleague in another kind of library needs to know before reading on. */
export const documentSummary = plainText({ least: 60, most: 280 });

/** Language of the text, BCP 47. */
export const textLanguage = z
  .string()
  .refine(isLanguageTag, { error: 'Expected a language tag such as en or pt-BR' })
  .default('en');

/** Licence of the text, SPDX. */
export const textLicense = z.literal(['CC-BY-4.0', 'CC0-1.0', 'CC-BY-SA-4.0']).default('CC-BY-4.0');

/** When a text appeared and was last made sure of, in which language and under which licence it is. */
export const editorialFields = {
  /** When it first appeared here. */
  published: calendarDate,
  /** When someone last made sure that it still holds. */
  confirmed: calendarDate,
  language: textLanguage,
  license: textLicense,
};

/** Another document, by the name of its folder. */
export const documentName = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'Expected the name of a folder: small letters, digits and single hyphens',
  });

/** Between `least` and `most` different documents of one kind. */
export function documentNames({ least, most }: { readonly least: number; readonly most: number }) {
  return z
    .array(documentName)
    .min(least)
    .max(most)
    .refine((names) => new Set(names).size === names.length, {
      error: 'Expected each value once, found one of them twice',
    });
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}

/** What the shared fields are for, in a sentence each. */
export const commonDescriptions = {
  published: 'Date on which it first appeared here, year-month-day.',
  confirmed: 'Date on which someone last made sure that it still holds.',
  language: 'Language of the text, such as en.',
  license: 'Licence of the text.',
} as const;
