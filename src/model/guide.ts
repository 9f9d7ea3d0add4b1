/** The frontmatter of a guide: an editors' page about one concept of the vocabulary. */
import { z } from 'zod';
import type { SchemeId, Vocabulary } from '../vocabulary/concept.ts';
import { assignableIds } from '../vocabulary/lookup.ts';
import {
  commonDescriptions,
  documentNames,
  documentSummary,
  editorialFields,
} from './common-fields.ts';

/** The second-level headings of a guide, by the scheme of its concept. */
export const guideHeadings = {
  challenge: ['How it shows', 'The fix in practice', 'Where the fix fails'],
  collaboration: ['What it is', 'How to begin', 'Where it fails'],
  outcome: ['What changes', 'How to tell', 'Where it does not come'],
  role: ['What the role does', 'In each kind of library', 'Shared with the other desk'],
  skill: ['What it is', 'Where it is used', 'How to learn it'],
} as const satisfies Partial<Record<SchemeId, readonly string[]>>;

/** Schemes whose concepts may have a guide. */
export type GuideScheme = keyof typeof guideHeadings;

const guideSchemes = Object.keys(guideHeadings) as readonly GuideScheme[];

/** @param vocabulary supplies the concepts that a guide can be about */
export function guideSchema(vocabulary: Vocabulary) {
  const concepts = guideSchemes.flatMap((scheme) =>
    assignableIds(vocabulary, scheme).map((id) => `${scheme}/${id}`),
  );
  return z.strictObject({
    about: z.enum(concepts as [string, ...string[]]),
    summary: documentSummary,
    toolkit: documentNames({ least: 0, most: 4 }).default([]),
    cases: documentNames({ least: 1, most: 6 }),
    ...editorialFields,
  });
}

/** Checked frontmatter. */
export type GuideData = z.infer<ReturnType<typeof guideSchema>>;

/** The scheme and the concept that a guide is about. */
export function conceptOfGuide({ about }: Pick<GuideData, 'about'>): {
  readonly scheme: GuideScheme;
  readonly concept: string;
} {
  const [scheme = '', concept = ''] = about.split('/');
  return { scheme: scheme as GuideScheme, concept };
}

export const guideDescriptions: Readonly<Record<keyof GuideData, string>> = {
  about: 'The concept: scheme and identifier, such as challenge/limited-time.',
  summary: 'What the page says, in one or two sentences. 60 to 280 characters.',
  toolkit: 'Sheets of the toolkit that help, at most four.',
  cases: 'The cases that the text stands on.',
  ...commonDescriptions,
};
