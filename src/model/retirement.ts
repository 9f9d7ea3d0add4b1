/** A case that no longer counts: its address stays, and says why. */
import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { calendarDate } from './time.ts';

export const retirement = z.strictObject({
  on: calendarDate,
  /** In a sentence, for the reader who has followed an old link. */
  why: plainText({ least: 20, most: 280 }),
  /** Name of the case that takes its place. */
  instead: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: 'Expected the name of the folder of another case',
    })
    .optional(),
});
