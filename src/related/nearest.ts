/**
 * The nearest practice in other sectors: closeness of text (TF-IDF over words and concepts) and shared fields
 * (main workflow, other workflows, challenges), fused by reciprocal rank. Nothing below a threshold.
 */
import type { Profile } from './profile.ts';
import { spaceOf, visitSimilar } from './space.ts';

/** A case in another sector, and why it is near. */
export interface Neighbour {
  readonly slug: string;
  /** The other sector: the first in display order, where the case has several that are others. */
  readonly sector: string;
  /** What both are about. */
  readonly shared: {
    readonly workflows: readonly string[];
    readonly challenges: readonly string[];
    /** Concepts of which both speak, one of them more than in passing. */
    readonly terms: readonly string[];
  };
}

/** Of reciprocal rank fusion, as in search. */
const k = 60;
/** Cosine below which two cases are strangers, whatever fields they share. */
const leastSimilarity = 0.05;
/** Cases of a sector, the closest by text, that shared fields may bring forward. */
const mostCandidates = 40;
/** Neighbours kept for each sector: a page shows the first few, the others let a walk go on. */
const mostPerSector = 4;

/**
 * @param sectors top sectors, in display order
 * @returns neighbours of each case by slug, the nearest first
 */
export function nearestOf(
  profiles: readonly Profile[],
  sectors: readonly string[],
): ReadonlyMap<string, readonly Neighbour[]> {
  const space = spaceOf(profiles);
  const masks = Int32Array.from(profiles, (each) => maskOf(each.sectors, sectors));
  return new Map(
    profiles.map((profile, index) => {
      const lists = sectors.flatMap((sector, number) =>
        profile.sectors.includes(sector)
          ? []
          : [{ sector, bit: 1 << number, closest: new Closest(profiles) }],
      );
      visitSimilar(index, space, (other, similarity) => {
        if (similarity < leastSimilarity) return;
        const mask = masks[other] ?? 0;
        for (const { bit, closest } of lists) if (mask & bit) closest.offer(other, similarity);
      });
      const others = lists.flatMap(({ sector, closest }) =>
        closest.all().map((each) => ({ ...each, sector })),
      );
      return [profile.slug, ranked(profile, eachOnce(others))];
    }),
  );
}

/** One bit for each sector: sectors are compared some millions of times. */
function maskOf(own: readonly string[], sectors: readonly string[]): number {
  return own.reduce((mask, sector) => mask | (1 << sectors.indexOf(sector)), 0);
}

interface Candidate {
  readonly other: Profile;
  readonly similarity: number;
}

/** Keeps the closest of many candidates without sorting all of them. */
class Closest {
  readonly #profiles: readonly Profile[];
  #kept: Candidate[] = [];
  #least = 0;

  constructor(profiles: readonly Profile[]) {
    this.#profiles = profiles;
  }

  offer(index: number, similarity: number): void {
    const other = this.#profiles[index];
    if (!other || similarity < this.#least) return;
    this.#kept.push({ other, similarity });
    if (this.#kept.length < mostCandidates * 2) return;
    this.#kept = this.all();
    this.#least = this.#kept.at(-1)?.similarity ?? 0;
  }

  all(): Candidate[] {
    const descending = this.#kept.toSorted(
      (a, b) => b.similarity - a.similarity || (a.other.slug < b.other.slug ? -1 : 1),
    );
    return descending.slice(0, mostCandidates);
  }
}

interface CandidateInSector extends Candidate {
  readonly sector: string;
}

/** A case that is in several sectors counts for the first. */
function eachOnce(candidates: readonly CandidateInSector[]): readonly CandidateInSector[] {
  const seen = new Set<string>();
  return candidates.filter(({ other }) => seen.size !== seen.add(other.slug).size);
}

function ranked(profile: Profile, closest: readonly CandidateInSector[]): readonly Neighbour[] {
  const candidates = closest.map((each) => ({ ...each, overlap: overlapOf(profile, each.other) }));
  const byText = ranks(candidates.map(({ similarity }) => similarity));
  const byFields = ranks(candidates.map(({ overlap }) => overlap));
  const rank = (of: ReadonlyMap<number, number>, value: number) => 1 / (k + (of.get(value) ?? 0));
  const nearestFirst = candidates
    .map((each) => ({
      ...each,
      score: rank(byText, each.similarity) + rank(byFields, each.overlap),
    }))
    .sort((a, b) => b.score - a.score || (a.other.slug < b.other.slug ? -1 : 1))
    .map(({ other, sector }) => ({ slug: other.slug, sector, shared: sharedBy(profile, other) }))
    .filter(({ shared }) => shared.workflows.length > 0 || shared.terms.length > 0);
  const kept = new Map<string, number>();
  return nearestFirst.filter(({ sector }) => {
    const count = (kept.get(sector) ?? 0) + 1;
    kept.set(sector, count);
    return count <= mostPerSector;
  });
}

/** Rank of each value, the highest first, from 1; equals share a rank. */
function ranks(values: readonly number[]): ReadonlyMap<number, number> {
  const descending = [...new Set(values)].sort((a, b) => b - a);
  return new Map(descending.map((value, index) => [value, index + 1]));
}

function overlapOf(a: Profile, b: Profile): number {
  const main = a.workflows[0] === b.workflows[0] ? 3 : 0;
  return main + both(a.workflows, b.workflows) + both(a.challenges, b.challenges) * 0.75;
}

function both(of: readonly string[], and: readonly string[]): number {
  let count = 0;
  for (const id of of) if (and.includes(id)) count += 1;
  return count;
}

function sharedBy(a: Profile, b: Profile): Neighbour['shared'] {
  const common = (of: readonly string[], and: readonly string[]) =>
    of.filter((id) => and.includes(id));
  return {
    workflows: common(a.workflows, b.workflows),
    challenges: common(a.challenges, b.challenges),
    terms: common(a.terms, b.terms).filter((id) => a.themes.includes(id) || b.themes.includes(id)),
  };
}
