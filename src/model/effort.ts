/** What it took: bands of money, hours and calendar time, with a note in words. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { narrower } from '../vocabulary/lookup.ts';
import { plainText } from './plain-text.ts';

/** The three groups of the effort scheme, in the order in which they are shown. */
export const effortGroups = ['money', 'hours', 'calendar'] as const;

export function effortSchema(vocabulary: Vocabulary) {
  const band = (group: (typeof effortGroups)[number]) =>
    z
      .enum(narrower(vocabulary, 'effort', group).map((each) => each.id) as [string, ...string[]])
      .meta({ scheme: 'effort' })
      .optional();
  return z.strictObject({
    /** Money spent or given up, in US dollars or the equivalent of the time. */
    money: band('money'),
    /** Staff hours altogether. */
    hours: band('hours'),
    /** Time from the decision to the result. */
    calendar: band('calendar'),
    /** The facts in words. */
    note: plainText({ most: 300 }).optional(),
  });
}
