/** What stands for the whole where there is no room for all: a few sheets of the toolkit, one discussion. */
import { discussionState } from './discussion-state.ts';
import type { DiscussionData } from './discussion.ts';

interface Used {
  readonly kind: string;
  readonly cases: readonly unknown[];
}

/**
 * One sheet for each kind, in the order of the kinds: the one whose like most cases used.
 *
 * @param kinds identifiers, in display order
 * @param most sheets
 */
export function oneOfEachKind<Sheet extends { readonly data: Used }>(
  sheets: readonly Sheet[],
  kinds: readonly string[],
  most: number,
): readonly Sheet[] {
  const mostUsed = sheets.toSorted((one, other) => other.data.cases.length - one.data.cases.length);
  return kinds
    .flatMap((kind) => mostUsed.find(({ data }) => data.kind === kind) ?? [])
    .slice(0, most);
}

/** What is read of a discussion to choose among several. */
interface Listed {
  readonly data: Pick<DiscussionData, 'event' | 'digest' | 'asks' | 'published'>;
}

/**
 * The next to come; without one, the newest that is ready to be held; then whatever there is. Among equals,
 * the one that asks most kinds of library.
 *
 * @param today ISO date
 */
export function nextDiscussion<Discussion extends Listed>(
  discussions: readonly Discussion[],
  today: string,
): Discussion | undefined {
  const inState = (state: string) =>
    discussions.filter(({ data }) => discussionState(data, today) === state);
  const [next] = inState('upcoming').toSorted((one, other) =>
    (one.data.event?.start ?? '') < (other.data.event?.start ?? '') ? -1 : 1,
  );
  return next ?? inState('undated').toSorted(newestAndWidest)[0] ?? discussions[0];
}

function newestAndWidest({ data: one }: Listed, { data: other }: Listed): number {
  if (one.published !== other.published) return one.published < other.published ? 1 : -1;
  return other.asks.length - one.asks.length;
}
