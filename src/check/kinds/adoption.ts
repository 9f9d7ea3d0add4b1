/** Adoptions: another library tried what a case tells of. */
import type { z } from 'zod';
import { adoptionDescriptions, adoptionSchema, type AdoptionData } from '../../model/adoption.ts';
import type { institution } from '../../model/place.ts';
import type { Rule } from '../problem.ts';
import { confirmedAfterPublished, namedExist } from './cross-checks.ts';
import { nothingNumbered, type CrossFinding, type GateSurroundings, type Kind } from './kind.ts';

export const rules: readonly Rule[] = [
  {
    id: 'adoptions/own-case',
    title: 'A library cannot adopt its own case',
    why: 'That another library tried it is what makes the case more certain.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      kind: 'adoption',
      accepted: 'institution:\n  name: Fictional Law Library\n  place: Fictionville\n  country: GB',
      rejected: 'institution:\n  name: Example Library\n  place: Exampletown\n  country: GB',
    },
  },
];

export const adoptionKind: Kind<'adoption'> = {
  id: 'adoption',
  title: 'Adoption of a case',
  schema: adoptionSchema,
  descriptions: adoptionDescriptions,
  needsText: false,
  headings: () => [],
  components: ['Note', 'Quote', 'Steps'],
  numbered: () => nothingNumbered,
  voice: ({ institution: { name }, sector }) => ({
    names: name,
    sectors: sector,
    isCompiled: false,
  }),
  crossFindings: (data, _, surroundings) => [
    ...namedExist([{ kind: 'case', slug: data.case, path: ['case'] }], surroundings),
    ...isAnotherLibrary(data, surroundings),
    ...confirmedAfterPublished(data),
  ],
};

type Library = z.infer<typeof institution>;

function isAnotherLibrary(
  { case: slug, institution: own }: AdoptionData,
  { librariesOf }: GateSurroundings,
): readonly CrossFinding[] {
  const same = librariesOf(slug).flatMap((other) => sameness(own, other) ?? [])[0];
  if (same === undefined) return [];
  return [
    {
      rule: 'adoptions/own-case',
      path: ['institution'],
      message: `Unexpected library with the same ${same} as one that the case "${slug}" is about, expected another library`,
      allowed: 'To add to the case itself, correct or confirm it.',
    },
  ];
}

/** By what two libraries can be seen to be one. */
function sameness(own: AdoptionData['institution'], other: Library): string | undefined {
  if (!('name' in other)) return undefined;
  if (folded(own.name) === folded(other.name) && folded(own.place) === folded(other.place))
    return 'name and place';
  if (own.isil !== undefined && own.isil === other.isil) return 'ISIL';
  if (own.ror !== undefined && own.ror === other.ror) return 'ROR identifier';
  if (own.url !== undefined && other.url !== undefined && host(own.url) === host(other.url))
    return 'web address';
  return undefined;
}

function folded(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the |[^\p{L}\p{N}]+/gu, '');
}

function host(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
