/** The frontmatter of a case study: one strict object; every field documented where it is declared. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { documentSummary, documentTitle, textLanguage, textLicense } from './common-fields.ts';
import { effortSchema } from './effort.ts';
import { outcomeSchema } from './outcome.ts';
import { institution } from './place.ts';
import { retirement } from './retirement.ts';
import { contributor, review, sourceSchema } from './source.ts';
import { calendarDate, period } from './time.ts';
import { transferSchema } from './transfer.ts';
import { oneOf, someOf } from './vocabulary-fields.ts';

/** The second-level headings of a body, in this order and spelling; others may follow. */
export const requiredHeadings = [
  'The problem',
  'What they did',
  'What worked',
  'What did not work',
  'What surprised them',
  'In your library',
] as const;

function isAtMostTwoSentences(value: string): boolean {
  return value.split(/[.!?]["’”)]?\s+(?=\p{Lu})/u).length <= 2;
}

/** @param vocabulary supplies every list of allowed values */
export function caseSchema(vocabulary: Vocabulary) {
  return z.strictObject({
    /** Says what happened, not what it is called. */
    title: documentTitle,
    /** At most two sentences that a colleague in another sector understands. */
    summary: documentSummary.refine(isAtMostTwoSentences, {
      error: 'Expected at most two sentences',
    }),
    /** Kinds of library that took part, the main one first. */
    sector: someOf(vocabulary, 'sector', { least: 1, most: 3 }),
    institution: z.array(institution).min(1).max(12),
    setting: someOf(vocabulary, 'setting', { least: 1, most: 2 }),
    /** Staff, full-time equivalent. */
    size: oneOf(vocabulary, 'size').optional(),
    /** What the work was about, the main one first. */
    workflow: someOf(vocabulary, 'workflow', { least: 1, most: 4 }),
    /** Whose work it was. */
    desk: oneOf(vocabulary, 'desk'),
    /** How public and technical services stand to each other. */
    structure: oneOf(vocabulary, 'structure').optional(),
    collaboration: someOf(vocabulary, 'collaboration', { least: 0, most: 3 }),
    challenge: someOf(vocabulary, 'challenge', { least: 1, most: 4 }),
    result: oneOf(vocabulary, 'result'),
    /** What changed, the most telling first. */
    outcome: z.array(outcomeSchema(vocabulary)).min(1).max(8),
    effort: effortSchema(vocabulary).optional(),
    transfer: transferSchema(vocabulary).optional(),
    /** Who did the work. */
    role: someOf(vocabulary, 'role', { least: 1, most: 5 }).optional(),
    /** What they needed to be good at. */
    skill: someOf(vocabulary, 'skill', { least: 1, most: 5 }).optional(),
    period,
    /** Publications behind the case, numbered from 1 in this order. */
    sources: z.array(sourceSchema(vocabulary)).min(1).max(20).optional(),
    /** Who wrote the case: the library itself, or the editors from published sources. */
    provenance: oneOf(vocabulary, 'provenance'),
    contributors: z.array(contributor).min(1).max(10).optional(),
    /** When the case first appeared here. */
    published: calendarDate,
    /** When someone last made sure that it still holds. */
    confirmed: calendarDate,
    /** Passes over the text by someone other than its writer. */
    review: z.array(review).min(1).max(10).optional(),
    /** Why the case no longer counts; its page stays at its address. */
    retired: retirement.optional(),
    language: textLanguage,
    license: textLicense,
  });
}

/** Checked frontmatter. */
export type CaseData = z.infer<ReturnType<typeof caseSchema>>;

/** Whether a field is asked of every contribution (1), makes a case full (2) or is the editors' own. */
export const fieldTier: Readonly<Record<keyof CaseData, 1 | 2 | 'editors'>> = {
  title: 1,
  summary: 1,
  sector: 1,
  institution: 1,
  setting: 1,
  size: 2,
  workflow: 1,
  desk: 1,
  structure: 2,
  collaboration: 1,
  challenge: 1,
  result: 1,
  outcome: 1,
  effort: 2,
  transfer: 2,
  role: 2,
  skill: 2,
  period: 1,
  sources: 2,
  provenance: 1,
  contributors: 1,
  published: 1,
  confirmed: 1,
  review: 'editors',
  retired: 'editors',
  language: 1,
  license: 1,
};
