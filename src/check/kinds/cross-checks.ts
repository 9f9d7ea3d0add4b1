/** Checks that several kinds of document share: what is named exists, dates follow each other, mailboxes are a role's. */
import { kindFolders, type KindId } from '../../model/kind.ts';
import { mailboxFault } from '../../model/mailbox.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../problem.ts';
import type { CrossFinding, GateSurroundings } from './kind.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fields/order',
    title: 'confirmed is not earlier than published',
    why: 'A text cannot have been confirmed before it appeared.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      accepted: 'confirmed: 2026-02-01',
      rejected: 'confirmed: 2019-02-01',
    },
  },
  {
    id: 'fields/reference',
    title: 'A document that is named in a field exists',
    why: 'Its title is shown in the place of its name, and a reader who follows it must arrive.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      kind: 'guide',
      accepted: 'cases: [another-case]',
      rejected: 'cases: [no-such-case]',
    },
  },
];

export function confirmedAfterPublished({
  published,
  confirmed,
}: {
  readonly published: string;
  readonly confirmed: string;
}): readonly CrossFinding[] {
  if (confirmed >= published) return [];
  return [
    {
      rule: 'fields/order',
      path: ['confirmed'],
      message: `Unexpected date ${confirmed} before published (${published})`,
    },
  ];
}

/** A document named in a field. */
interface Named {
  readonly kind: KindId;
  readonly slug: string;
  readonly path: readonly PropertyKey[];
}

/** The entries of a list of names. */
export function namedIn(kind: KindId, field: string, slugs: readonly string[]): readonly Named[] {
  return slugs.map((slug, index) => ({ kind, slug, path: [field, index] }));
}

export function namedExist(
  named: readonly Named[],
  { slugs }: Pick<GateSurroundings, 'slugs'>,
): readonly CrossFinding[] {
  return named
    .filter(({ kind, slug }) => !slugs[kind].has(slug))
    .map(({ kind, slug, path }) => {
      const suggestion = nearest(slug, [...slugs[kind]]);
      return {
        rule: 'fields/reference',
        path,
        message: `Unexpected name "${slug}", expected a folder of content/${kindFolders[kind]}`,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    });
}

/** @param rule that of the kind of document */
export function mailboxIsOfRole(
  address: string,
  path: readonly PropertyKey[],
  rule: string,
): readonly CrossFinding[] {
  const fault = mailboxFault(address);
  if (fault === undefined) return [];
  const found =
    fault === 'person'
      ? `Unexpected mailbox "${address}" that looks like a person’s`
      : `Unexpected mailbox "${address}" at a host where anyone may open one`;
  return [
    {
      rule,
      path,
      message: `${found}, expected that of a role or desk at the library’s own host`,
      allowed: 'For example library@, reference.desk@ or interlibrary-loans@ your own host.',
    },
  ];
}
