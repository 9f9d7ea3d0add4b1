/** Guides: the editors' page about a concept of the vocabulary. */
import {
  conceptOfGuide,
  guideDescriptions,
  guideHeadings,
  guideSchema,
  type GuideData,
} from '../../model/guide.ts';
import type { Rule } from '../problem.ts';
import { confirmedAfterPublished, namedExist, namedIn } from './cross-checks.ts';
import { nothingNumbered, type CrossFinding, type Kind } from './kind.ts';

export const rules: readonly Rule[] = [
  {
    id: 'guides/about',
    title: 'The folder of a guide is named after its concept',
    why: 'There is one guide a concept; the name of the folder keeps a second one out.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      kind: 'guide',
      accepted: 'about: challenge/limited-time',
      rejected: 'about: challenge/funding',
    },
  },
];

export const guideKind: Kind<'guide'> = {
  id: 'guide',
  title: 'Guide to a concept',
  schema: guideSchema,
  descriptions: guideDescriptions,
  needsText: true,
  headings: (data) => guideHeadings[conceptOfGuide(data).scheme],
  components: ['Note', 'Quote', 'Steps'],
  numbered: () => nothingNumbered,
  voice: () => ({ names: '', sectors: [], isCompiled: false }),
  crossFindings: (data, slug, surroundings) => [
    ...folderIsConcept(data, slug),
    ...namedExist(
      [...namedIn('sheet', 'toolkit', data.toolkit), ...namedIn('case', 'cases', data.cases)],
      surroundings,
    ),
    ...confirmedAfterPublished(data),
  ],
};

function folderIsConcept({ about }: GuideData, slug: string): readonly CrossFinding[] {
  const expected = about.replace('/', '-');
  if (slug === expected) return [];
  return [
    {
      rule: 'guides/about',
      path: ['about'],
      message: `Unexpected folder "${slug}" for a guide about ${about}, expected "${expected}"`,
      allowed: `content/guides/${expected}/index.mdx`,
    },
  ];
}
