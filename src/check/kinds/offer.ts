/** Offers and requests between libraries. */
import {
  latestExpiry,
  mostMonthsOffered,
  offerDescriptions,
  offerSchema,
  type OfferData,
} from '../../model/offer.ts';
import type { Rule } from '../problem.ts';
import { mailboxIsOfRole, namedExist } from './cross-checks.ts';
import { nothingNumbered, type CrossFinding, type Kind } from './kind.ts';

export const rules: readonly Rule[] = [
  {
    id: 'offers/contact',
    title: 'The contact of an offer is the mailbox of a role at the library’s own host',
    why: 'People change their work; a mailbox of a role is still read next year, and nobody’s own address is published.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      kind: 'offer',
      accepted: 'contact: reference.desk@library.example',
      rejected: 'contact: ada.fictional@library.example',
    },
  },
  {
    id: 'offers/expiry',
    title: `An offer stands for at most ${mostMonthsOffered} months`,
    why: 'An offer that nobody looks after any more disappoints whoever takes it up. It can be published anew.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      kind: 'offer',
      accepted: 'expires: 2026-06-30',
      rejected: 'expires: 2028-06-30',
    },
  },
];

export const offerKind: Kind<'offer'> = {
  id: 'offer',
  title: 'Offer or request',
  schema: offerSchema,
  descriptions: offerDescriptions,
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
    ...mailboxIsOfRole(data.contact, ['contact'], 'offers/contact'),
    ...expiresInTime(data),
    ...(data.case === undefined
      ? []
      : namedExist([{ kind: 'case', slug: data.case, path: ['case'] }], surroundings)),
  ],
};

function expiresInTime({ published, expires }: OfferData): readonly CrossFinding[] {
  const latest = latestExpiry(published);
  if (expires >= published && expires <= latest) return [];
  return [
    {
      rule: 'offers/expiry',
      path: ['expires'],
      message: `Unexpected last day ${expires}, expected a day from ${published} to ${latest}`,
    },
  ];
}
