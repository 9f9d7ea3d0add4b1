/** Moderated discussions: prompts before, a digest after. */
import {
  discussionDescriptions,
  discussionHeadings,
  discussionSchema,
  type DiscussionData,
} from '../../model/discussion.ts';
import type { Rule } from '../problem.ts';
import { confirmedAfterPublished, mailboxIsOfRole, namedExist, namedIn } from './cross-checks.ts';
import { nothingNumbered, type CrossFinding, type Kind } from './kind.ts';

const event =
  'event:\n  start: 2026-03-04T09:00\n  end: 2026-03-04T10:30\n  timezone: Europe/London\n  online: true\n';

export const rules: readonly Rule[] = [
  {
    id: 'discussions/event',
    title: 'An event ends after it began',
    why: 'Calendars cannot show it otherwise.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      kind: 'discussion',
      accepted: `${event}  contact: discussions@library.example`,
      rejected: `${event.replace('T10:30', 'T08:30')}  contact: discussions@library.example`,
    },
  },
  {
    id: 'discussions/contact',
    title: 'The contact of an event is the mailbox of a role',
    why: 'People change their work; a mailbox of a role is still read next year, and nobody’s own address is published.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      kind: 'discussion',
      accepted: `${event}  contact: reference.desk@library.example`,
      rejected: `${event}  contact: ada.fictional@library.example`,
    },
  },
  {
    id: 'discussions/promises',
    title: 'A digest says of every promise whether it was met',
    why: 'Those who took part were promised these outcomes, and the next ones decide by them.',
    severity: 'error',
    example: {
      where: 'frontmatter',
      kind: 'discussion',
      accepted:
        'promises:\n  - A list of fictional questions that nobody had asked before.\n  - A second fictional promise, made for this example.',
      rejected:
        'digest:\n  held: 2026-03-04\n  libraries: { public: 3, special: 2 }\n  promises:\n    - { promise: 4, met: yes, note: There is no fourth promise. }',
    },
  },
];

export const discussionKind: Kind<'discussion'> = {
  id: 'discussion',
  title: 'Discussion',
  schema: discussionSchema,
  descriptions: discussionDescriptions,
  needsText: true,
  headings: discussionHeadings,
  components: ['Note', 'Quote', 'Steps'],
  numbered: () => nothingNumbered,
  voice: () => ({ names: '', sectors: [], isCompiled: false }),
  crossFindings: (data, _, surroundings) => [
    ...eventEndsAfterStart(data),
    ...(data.event
      ? mailboxIsOfRole(data.event.contact, ['event', 'contact'], 'discussions/contact')
      : []),
    ...everyPromiseIsAnswered(data),
    ...namedExist(namedIn('case', 'cases', data.cases), surroundings),
    ...confirmedAfterPublished(data),
  ],
};

function eventEndsAfterStart({ event: held }: DiscussionData): readonly CrossFinding[] {
  if (!held || held.end > held.start) return [];
  return [
    {
      rule: 'discussions/event',
      path: ['event', 'end'],
      message: `Unexpected end ${held.end}, expected a time after ${held.start}`,
    },
  ];
}

function everyPromiseIsAnswered({ promises, digest }: DiscussionData): readonly CrossFinding[] {
  if (!digest) return [];
  const answered = digest.promises.map(({ promise }) => promise);
  const isWhole =
    answered.length === promises.length &&
    promises.every((_, index) => answered.includes(index + 1));
  if (isWhole) return [];
  return [
    {
      rule: 'discussions/promises',
      path: ['digest', 'promises'],
      message: `Unexpected promises ${answered.join(', ') || '(none)'} in the digest, expected each from 1 to ${promises.length} once`,
    },
  ];
}
