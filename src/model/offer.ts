/** The frontmatter of an offer or a request: a visit, a day beside someone, a call, a document. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/concept.ts';
import {
  documentName,
  documentSummary,
  documentTitle,
  textLanguage,
  textLicense,
} from './common-fields.ts';
import { dateOrTime, isTimed, timeZone } from './date-time.ts';
import { mailbox } from './mailbox.ts';
import { namedInstitution } from './place.ts';
import { calendarDate } from './time.ts';
import { oneOf, someOf } from './vocabulary-fields.ts';

/** Longest time for which an offer stands, in months. */
export const mostMonthsOffered = 12;

/** Time for which an offer stands unless its library says otherwise, in months. */
const usualMonthsOffered = 6;

/** When it takes place, when that is known. */
const dates = z
  .strictObject({
    start: dateOrTime,
    end: dateOrTime,
    /** The clocks by which the times are meant. */
    timezone: timeZone.optional(),
  })
  .refine(({ start, end }) => isTimed(start) === isTimed(end), {
    error: 'Expected a time of day in both start and end, or in neither',
  })
  .refine(({ start, timezone }) => !isTimed(start) || timezone !== undefined, {
    error: 'Expected a timezone, since start and end name a time of day',
  })
  .refine(({ start, end }) => start <= end, {
    error: 'Expected the end not to come before the start',
  });

export function offerSchema(vocabulary: Vocabulary) {
  return z.strictObject({
    kind: z.enum(['offer', 'request']),
    what: oneOf(vocabulary, 'exchange'),
    title: documentTitle,
    summary: documentSummary,
    sector: someOf(vocabulary, 'sector', { least: 1, most: 3 }),
    institution: namedInstitution,
    setting: someOf(vocabulary, 'setting', { least: 1, most: 2 }).optional(),
    workflow: someOf(vocabulary, 'workflow', { least: 0, most: 4 }).default([]),
    /** The case that it is about. */
    case: documentName.optional(),
    /** Mailbox of a role, not of a person. */
    contact: mailbox,
    dates: dates.optional(),
    /** The last day on which it stands. */
    expires: calendarDate,
    published: calendarDate,
    language: textLanguage,
    license: textLicense,
  });
}

/** Checked frontmatter. */
export type OfferData = z.infer<ReturnType<typeof offerSchema>>;

/** True on the day after the last one, and later. @param today ISO date */
export function isExpired({ expires }: Pick<OfferData, 'expires'>, today: string): boolean {
  return today > expires;
}

/** The latest last day of something published on a day. @param published ISO date */
export function latestExpiry(published: string): string {
  return monthsAfter(published, mostMonthsOffered);
}

/** The last day that is proposed for something published on a day. @param published ISO date */
export function usualExpiry(published: string): string {
  return monthsAfter(published, usualMonthsOffered);
}

/** The same day of a later month, or the last day of that month. */
function monthsAfter(published: string, months: number): string {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  return date.toISOString().slice(0, 10);
}

export const offerDescriptions: Readonly<Record<string, string>> = {
  kind: 'offer or request.',
  what: 'What is offered or asked for.',
  title: 'What it is, in a sentence. 10 to 90 characters.',
  summary: 'What someone would see, do or get. 60 to 280 characters.',
  sector: 'Kind of library that offers or asks, the main one first.',
  institution: 'The library that offers or asks.',
  'institution.name': 'Name of the library, as it calls itself.',
  'institution.place': 'Town and region.',
  'institution.country': 'Two capital letters, ISO 3166-1, such as GB.',
  setting: 'Where the library works.',
  workflow: 'Areas of work that it is about.',
  case: 'Name of the folder of the case that it is about.',
  contact: 'Mailbox of a role, such as library@example.org, not of a person.',
  dates: 'When it takes place, when that is known.',
  'dates.timezone': 'Such as Europe/London; needed when start and end name a time.',
  expires: `The last day on which it stands, at most ${mostMonthsOffered} months after published.`,
  published: 'Date on which it first appeared here, year-month-day.',
  language: 'Language of the text, such as en.',
  license: 'Licence of the text.',
};
