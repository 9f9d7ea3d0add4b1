/** The frontmatter of a sheet of the toolkit: one or two printed pages to fill in. */
import { z } from 'zod';
import type { Vocabulary } from '../vocabulary/concept.ts';
import {
  commonDescriptions,
  documentName,
  documentSummary,
  documentTitle,
  editorialFields,
} from './common-fields.ts';
import { plainText } from './plain-text.ts';
import { oneOf, someOf } from './vocabulary-fields.ts';

export function sheetSchema(vocabulary: Vocabulary) {
  return z.strictObject({
    title: documentTitle,
    summary: documentSummary,
    kind: oneOf(vocabulary, 'sheet-kind'),
    /** Printed pages that it must fit, on A4 and on Letter. */
    pages: z.literal([1, 2]),
    challenge: someOf(vocabulary, 'challenge', { least: 0, most: 4 }).default([]),
    collaboration: someOf(vocabulary, 'collaboration', { least: 0, most: 3 }).default([]),
    workflow: someOf(vocabulary, 'workflow', { least: 0, most: 4 }).default([]),
    /** Cases whose library used something like it. */
    cases: z
      .array(
        z.strictObject({
          case: documentName,
          note: plainText({ least: 20, most: 300 }),
        }),
      )
      .max(6)
      .default([]),
    ...editorialFields,
  });
}

/** Checked frontmatter. */
export type SheetData = z.infer<ReturnType<typeof sheetSchema>>;

export const sheetDescriptions: Readonly<Record<string, string>> = {
  title: 'What the sheet is. 10 to 90 characters.',
  summary: 'What it is for, and who fills it in. 60 to 280 characters.',
  kind: 'What the sheet helps with.',
  pages: 'Printed pages that it must fit: 1 or 2.',
  challenge: 'Challenges that it helps with.',
  collaboration: 'Forms of collaboration that it helps with.',
  workflow: 'Areas of work that it is for, when it is for some only.',
  cases: 'Cases whose library used something like it.',
  'cases.case': 'Name of the folder of the case.',
  'cases.note': 'One sentence on how that library used something like it.',
  ...commonDescriptions,
};
