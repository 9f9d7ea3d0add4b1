/** What changed, how it was measured and where the number comes from. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { plainText } from './plain-text.ts';
import { oneOf } from './vocabulary-fields.ts';

const range = z
  .strictObject({ min: z.number(), max: z.number() })
  .refine((value) => value.min < value.max, { error: 'Expected min to be smaller than max' });

/** A number, or the two ends of a range. */
const quantity = z.union([z.number(), range], {
  error:
    'Expected a number without quotes or signs such as 1650, or a range such as {min: 3, max: 5}',
});
export type Quantity = z.infer<typeof quantity>;

/** Numbers of sources, counted from 1. */
const sourceNumbers = z
  .union([z.int().min(1), z.array(z.int().min(1)).min(1).max(6)], {
    error: 'Expected the number of a source such as 1, or several such as [1, 3]',
  })
  .transform((value) => (typeof value === 'number' ? [value] : value));

function measureSchema(vocabulary: Vocabulary) {
  return z
    .strictObject({
      /** What was counted; reads on from the figure. */
      name: plainText({ least: 3, most: 110 }),
      /** The thing counted: books, minutes, per cent, US dollars. */
      unit: plainText({ most: 40 }),
      /** The same thing, counted the same way, earlier. */
      before: quantity.optional(),
      after: quantity.optional(),
      /** Percentage change, when the two figures behind it are not known. */
      change: z.number().optional(),
      /** How exact the figure is; left out when it is exact. */
      qualifier: oneOf(vocabulary, 'qualifier').optional(),
      /** When it was counted, in words. */
      period: plainText({ most: 160 }).optional(),
      /** How it was found out. */
      method: oneOf(vocabulary, 'method').optional(),
    })
    .refine((value) => value.after !== undefined || value.change !== undefined, {
      error: 'Expected a number in after, or in change when only a percentage change is known',
    })
    .refine((value) => value.change === undefined || value.before === undefined, {
      error: 'Expected either before and after, or change, found both',
    });
}

export function outcomeSchema(vocabulary: Vocabulary) {
  return z.strictObject({
    /** What kind of thing changed. */
    kind: oneOf(vocabulary, 'outcome'),
    direction: oneOf(vocabulary, 'direction'),
    /** One plain sentence with its qualifiers. */
    statement: plainText({ least: 10, most: 320 }),
    measure: measureSchema(vocabulary).optional(),
    /** Which sources say so. */
    source: sourceNumbers.optional(),
  });
}

export type Outcome = z.infer<ReturnType<typeof outcomeSchema>>;
export type Measure = NonNullable<Outcome['measure']>;
