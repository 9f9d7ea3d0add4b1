/** The files that a contributor copies for an adoption, an offer or a request: fields to fill in, with what is allowed. */
import { mostMonthsOffered } from '../model/offer.ts';
import type { SchemeId, Vocabulary } from '../vocabulary/concept.ts';
import { assignableIds } from '../vocabulary/lookup.ts';

function oneOf(vocabulary: Vocabulary, scheme: SchemeId): string {
  return assignableIds(vocabulary, scheme).join(', ');
}

/** @returns an MDX file whose every blank says what belongs there */
export function adoptionTemplate(vocabulary: Vocabulary): string {
  return `---
# the name of the case, as it stands in the address of its page
case:
# your library, not the one that the case is about
institution:
  name:
  place:
  country: # two capital letters, such as GB
# 1 to 3 of: ${oneOf(vocabulary, 'sector')}
sector: []
when:
  start: # a year, such as 2024
  running: true # or leave this line out and write end: and a year
# 20 to 400 characters each
kept:
changed:
# one of: ${oneOf(vocabulary, 'result')}
result:
# anything that the next library should know; leave the line out if there is nothing
note:
contributors:
  - name:
# the day on which you send it, such as 2026-11-25
published:
confirmed:
---
`;
}

/** @returns an MDX file whose every blank says what belongs there */
export function offerTemplate(vocabulary: Vocabulary): string {
  return `---
# offer or request
kind:
# one of: ${oneOf(vocabulary, 'exchange')}
what:
# 10 to 90 characters
title:
# 60 to 280 characters
summary:
# 1 to 3 of: ${oneOf(vocabulary, 'sector')}
sector: []
institution:
  name:
  place:
  country: # two capital letters, such as GB
# 0 to 4 of: ${oneOf(vocabulary, 'workflow')}
workflow: []
# mailbox of a desk or role at your own host, not of a person
contact:
# leave these four lines out when no date is fixed; times are as good as dates: 2026-06-10T09:00
dates:
  start:
  end:
  timezone: # such as Europe/London, when you gave times
# the last day on which it stands, at most ${mostMonthsOffered} months after published
expires:
# the day on which you send it, such as 2026-11-25
published:
---

More about it, if there is more to say. Delete this line if there is not.
`;
}
