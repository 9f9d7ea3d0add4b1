/** What another library would keep and change: the editors' or contributor's judgement. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { topConcepts } from '../vocabulary/lookup.ts';
import { plainText } from './plain-text.ts';

const points = z
  .array(plainText({ least: 5, most: 300 }))
  .min(1)
  .max(6)
  .optional();

export function transferSchema(vocabulary: Vocabulary) {
  const sectors = topConcepts(vocabulary, 'sector').map((each) => each.id);
  const note = plainText({ least: 20, most: 600 }).optional();
  return z.strictObject({
    /** What must stay for it to work elsewhere. */
    keep: points,
    /** What may change. */
    adapt: points,
    /** When it works. */
    works: points,
    /** When it fails. */
    fails: points,
    /** A note for each other sector. */
    for: z.strictObject(Object.fromEntries(sectors.map((id) => [id, note]))).optional(),
  });
}
