/** The frontmatter of a moderated discussion: prompts before it, a digest after it was held. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { assignableIds } from '../vocabulary/lookup.ts';
import {
  commonDescriptions,
  documentNames,
  documentSummary,
  documentTitle,
  editorialFields,
} from './common-fields.ts';
import { localTime, timeZone } from './date-time.ts';
import { mailbox } from './mailbox.ts';
import { plainText } from './plain-text.ts';
import { calendarDate } from './time.ts';
import { oneOf, someOf } from './vocabulary-fields.ts';
import { secureAddress } from './web-address.ts';

/** The second-level headings of every discussion. */
const promptHeadings = ['Why this question', 'What we ask', 'How to take part'] as const;

/** Those that follow once there is a digest. */
const digestHeadings = [
  'What each sector said',
  'What worked',
  'What did not work',
  'What surprised',
  'Open questions',
] as const;

/** When and where it is held. */
const event = z
  .strictObject({
    /** Beginning and end on the clocks of the time zone. */
    start: localTime,
    end: localTime,
    timezone: timeZone,
    place: plainText({ least: 3, most: 160 }).optional(),
    /** True when one takes part from anywhere. */
    online: z.literal(true).optional(),
    /** Where to sign up or to join. */
    url: secureAddress.optional(),
    contact: mailbox,
  })
  .refine(({ place, online }) => place !== undefined || online !== undefined, {
    error: 'Expected a place or online: true, found neither',
  });

function digest(vocabulary: Vocabulary) {
  const count = z.int().min(1).max(999).optional();
  const sectors = assignableIds(vocabulary, 'sector');
  return z.strictObject({
    /** The day on which it was held, or the last of several. */
    held: calendarDate,
    /** How many libraries of each kind took part. */
    libraries: z
      .strictObject(Object.fromEntries(sectors.map((id) => [id, count])))
      .refine((counts) => Object.values(counts).some((each) => each !== undefined), {
        error: 'Expected how many libraries of at least one kind took part',
      }),
    /** Which of the promised outcomes were met. */
    promises: z.array(
      z.strictObject({
        /** Which promise, counted from 1. */
        promise: z.int().min(1).max(5),
        met: z.enum(['yes', 'partly', 'no']),
        note: plainText({ least: 10, most: 400 }),
      }),
    ),
  });
}

export function discussionSchema(vocabulary: Vocabulary) {
  return z.strictObject({
    title: documentTitle,
    summary: documentSummary,
    /** The one question. */
    question: plainText({ least: 20, most: 200 }),
    /** Kinds of library that are asked. */
    asks: someOf(vocabulary, 'sector', { least: 2, most: 6 }),
    workflow: someOf(vocabulary, 'workflow', { least: 0, most: 4 }).default([]),
    challenge: someOf(vocabulary, 'challenge', { least: 0, most: 4 }).default([]),
    desk: oneOf(vocabulary, 'desk').optional(),
    /** Outcomes promised to those who take part. */
    promises: z
      .array(plainText({ least: 20, most: 300 }))
      .min(1)
      .max(5),
    /** Cases to read first. */
    cases: documentNames({ least: 2, most: 8 }),
    event: event.optional(),
    digest: digest(vocabulary).optional(),
    ...editorialFields,
  });
}

/** Checked frontmatter. */
export type DiscussionData = z.infer<ReturnType<typeof discussionSchema>>;

export function discussionHeadings({
  digest: held,
}: Pick<DiscussionData, 'digest'>): readonly string[] {
  return held === undefined ? promptHeadings : [...promptHeadings, ...digestHeadings];
}

export const discussionDescriptions: Readonly<Record<string, string>> = {
  title: 'What the discussion is about. 10 to 90 characters.',
  summary: 'Why a colleague in another kind of library would come. 60 to 280 characters.',
  question: 'The one question. 20 to 200 characters.',
  asks: 'Kinds of library that are asked, two to six.',
  workflow: 'Areas of work that it is about.',
  challenge: 'Challenges that it is about.',
  desk: 'Whose work it is about, when it is about one desk only.',
  promises: 'Outcomes that those who take part are promised, one to five sentences.',
  cases: 'Cases to read first, two to eight.',
  event: 'When and where it is held; leave out while there is no date.',
  'event.start': 'On the clocks of the time zone, such as 2026-03-04T09:00.',
  'event.end': 'On the clocks of the time zone.',
  'event.timezone': 'Such as Europe/London.',
  'event.place': 'Room, building and town.',
  'event.online': 'true when one takes part from anywhere.',
  'event.url': 'Where to sign up or to join.',
  'event.contact': 'Mailbox of a role, not of a person.',
  digest: 'Only after the discussion was held.',
  'digest.held': 'The day on which it was held, or the last of several.',
  'digest.libraries': 'How many libraries of each kind took part.',
  'digest.promises': 'Each promise, and whether it was met.',
  ...commonDescriptions,
};
