/** What search must reach on the judged set of the published cases; a build that falls below does not pass. */
import type { Comparison } from './report.ts';

/** The one place for these figures; the page about search shows them. */
export const targets = { ndcg10: 0.7, otherSectorRecall10: 0.6, zeroRate: 0 } as const;

/** What falls short, a sentence each; nothing when all is well. */
export function shortfalls({ plain, ours }: Comparison): readonly string[] {
  const least = (['ndcg10', 'otherSectorRecall10'] as const)
    .filter((name) => ours[name] < targets[name])
    .map((name) => `${name} is ${shown(ours[name])}, expected at least ${shown(targets[name])}`);
  const empty =
    ours.zeroRate > targets.zeroRate
      ? [`zeroRate is ${shown(ours.zeroRate)}, expected ${targets.zeroRate}`]
      : [];
  const worse = Object.entries(ours.byGroup)
    .map(([group, own]) => ({ group, own: own.ndcg10, other: plain.byGroup[group]?.ndcg10 ?? 0 }))
    .filter(({ own, other }) => own < other)
    .map(
      ({ group, own, other }) =>
        `ndcg10 of "${group}" is ${shown(own)}, below plain Pagefind's ${shown(other)}`,
    );
  return [...least, ...empty, ...worse];
}

function shown(value: number): string {
  return value.toFixed(3);
}
