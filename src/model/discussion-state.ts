/** Where a discussion stands on a day: still without a date, coming up, past, or held with its digest. */
import type { DiscussionData } from './discussion.ts';

export type DiscussionState = 'undated' | 'upcoming' | 'past' | 'held';

/** @param today ISO date */
export function discussionState(
  { event, digest }: Pick<DiscussionData, 'event' | 'digest'>,
  today: string,
): DiscussionState {
  if (digest) return 'held';
  if (!event) return 'undated';
  return event.end.slice(0, 10) >= today ? 'upcoming' : 'past';
}
