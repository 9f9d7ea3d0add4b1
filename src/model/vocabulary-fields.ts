/** Fields whose values are concepts: derived from the vocabulary, never listed here. */
import { z } from 'zod';
import type { SchemeId, Vocabulary } from '../vocabulary/concept.ts';
import { assignableIds } from '../vocabulary/lookup.ts';

/** One concept of a scheme. The scheme travels as metadata to the editor's schema and the form. */
export function oneOf(vocabulary: Vocabulary, scheme: SchemeId) {
  return z.enum(assignableIds(vocabulary, scheme) as [string, ...string[]]).meta({ scheme });
}

/** Between `least` and `most` different concepts of a scheme. */
export function someOf(
  vocabulary: Vocabulary,
  scheme: SchemeId,
  { least, most }: { readonly least: number; readonly most: number },
) {
  return z
    .array(oneOf(vocabulary, scheme))
    .min(least)
    .max(most)
    .refine(allDifferent, { error: 'Expected each value once, found one of them twice' });
}

function allDifferent(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
