/** Plain text in frontmatter: no markup, no line breaks, no leading or trailing space. */
import { z } from 'zod';

/** Text of a number of characters, counted as a reader would (Unicode code points). */
export function plainText({ least = 1, most }: { readonly least?: number; readonly most: number }) {
  return z
    .string()
    .transform((value) => value.replace(/\s+/gu, ' ').trim())
    .refine((value) => characters(value) >= least, {
      error: `Expected at least ${least} characters`,
      params: { rule: 'too-short', least },
    })
    .refine((value) => characters(value) <= most, {
      error: `Expected at most ${most} characters`,
      params: { rule: 'too-long', most },
    })
    .meta({ minLength: least, maxLength: most });
}

function characters(value: string): number {
  return [...value].length;
}
