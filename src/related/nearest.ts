/**
 * The nearest practice in each other sector: closeness of text (TF-IDF over words and concepts) and shared fields
 * (main workflow, other workflows, challenges), fused by reciprocal rank. Nothing below a threshold.
 */
import type { Profile } from './profile.ts';

/** A case in another sector, and why it is near. */
export interface Neighbour {
  readonly slug: string;
  /** The other sector. */
  readonly sector: string;
  /** What both are about. */
  readonly shared: {
    readonly workflows: readonly string[];
    readonly challenges: readonly string[];
    readonly terms: readonly string[];
  };
}

/** Of reciprocal rank fusion, as in search. */
const k = 60;
/** A concept of the crosswalk says more than a word. */
const termWeight = 3;
/** Cosine below which two cases are strangers, whatever fields they share. */
const leastSimilarity = 0.1;
/** Neighbours kept for each sector: the first is shown, the others let a walk go on. */
const mostPerSector = 4;

/**
 * @param sectors top sectors, in display order
 * @returns neighbours of each case by slug, sector by sector, the nearest first
 */
export function nearestOf(
  profiles: readonly Profile[],
  sectors: readonly string[],
): ReadonlyMap<string, readonly Neighbour[]> {
  const space = spaceOf(profiles);
  return new Map(
    profiles.map((profile, index) => {
      const near = similarTo(index, space);
      const neighbours = sectors
        .filter((sector) => !profile.sectors.includes(sector))
        .flatMap((sector) => inSector(profile, sector, near, profiles));
      return [profile.slug, neighbours];
    }),
  );
}

interface Space {
  /** Weighted, of length one, for each case. */
  readonly vectors: readonly ReadonlyMap<string, number>[];
  /** Cases in which a feature stands, with its weight there. */
  readonly postings: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

function spaceOf(profiles: readonly Profile[]): Space {
  const features = profiles.map(featuresOf);
  const frequency = new Map<string, number>();
  for (const each of features)
    for (const name of each.keys()) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const vectors = features.map((each) => {
    const weighted = [...each].map(
      ([name, count]) =>
        [
          name,
          (1 + Math.log(count)) * Math.log(profiles.length / (frequency.get(name) ?? 1)),
        ] as const,
    );
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(
      weighted.filter(([, weight]) => weight > 0).map(([name, weight]) => [name, weight / length]),
    );
  });
  const postings = new Map<string, [number, number][]>();
  for (const [index, vector] of vectors.entries()) {
    for (const [name, weight] of vector) {
      const list = postings.get(name);
      if (list) list.push([index, weight]);
      else postings.set(name, [[index, weight]]);
    }
  }
  return { vectors, postings };
}

function featuresOf({ words, terms, workflows, challenges }: Profile): ReadonlyMap<string, number> {
  return new Map<string, number>([
    ...words,
    ...terms.map((id) => [`term ${id}`, termWeight] as const),
    ...workflows.map((id) => [`workflow ${id}`, termWeight] as const),
    ...challenges.map((id) => [`challenge ${id}`, 1] as const),
  ]);
}

/** Cosine with every case that shares a feature. */
function similarTo(index: number, { vectors, postings }: Space): ReadonlyMap<number, number> {
  const similarity = new Map<number, number>();
  for (const [name, weight] of vectors[index] ?? []) {
    for (const [other, otherWeight] of postings.get(name) ?? []) {
      if (other !== index)
        similarity.set(other, (similarity.get(other) ?? 0) + weight * otherWeight);
    }
  }
  return similarity;
}

function inSector(
  profile: Profile,
  sector: string,
  near: ReadonlyMap<number, number>,
  profiles: readonly Profile[],
): readonly Neighbour[] {
  const candidates = [...near].flatMap(([index, similarity]) => {
    const other = profiles[index];
    if (!other || similarity < leastSimilarity || !other.sectors.includes(sector)) return [];
    return [{ other, similarity, overlap: overlapOf(profile, other) }];
  });
  const byText = ranked(candidates, ({ similarity }) => similarity);
  const byFields = ranked(candidates, ({ overlap }) => overlap);
  return candidates
    .map((each) => ({
      ...each,
      score:
        1 / (k + (byText.get(each.other.slug) ?? 0)) +
        1 / (k + (byFields.get(each.other.slug) ?? 0)),
    }))
    .sort((a, b) => b.score - a.score || (a.other.slug < b.other.slug ? -1 : 1))
    .map(({ other }) => ({ slug: other.slug, sector, shared: sharedBy(profile, other) }))
    .filter(({ shared }) => shared.workflows.length + shared.terms.length > 0)
    .slice(0, mostPerSector);
}

/** Rank by slug, the highest first; equals share a rank. */
function ranked<Each extends { readonly other: Profile }>(
  all: readonly Each[],
  scoreOf: (each: Each) => number,
): ReadonlyMap<string, number> {
  const scores = [...new Set(all.map(scoreOf))].sort((a, b) => b - a);
  return new Map(all.map((each) => [each.other.slug, scores.indexOf(scoreOf(each)) + 1]));
}

function overlapOf(a: Profile, b: Profile): number {
  const main = a.workflows[0] === b.workflows[0] ? 3 : 0;
  const { workflows, challenges } = sharedBy(a, b);
  return main + workflows.length + challenges.length * 0.75;
}

function sharedBy(a: Profile, b: Profile): Neighbour['shared'] {
  const both = (of: readonly string[], and: readonly string[]) =>
    of.filter((id) => and.includes(id));
  return {
    workflows: both(a.workflows, b.workflows),
    challenges: both(a.challenges, b.challenges),
    terms: both(a.terms, b.terms),
  };
}
