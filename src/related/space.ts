/** Closeness of texts: TF-IDF over words and concepts, cosine by postings, fast enough for ten thousand cases at every build. */
import type { Profile } from './profile.ts';

/** A concept of the crosswalk says more than a word. */
const termWeight = 3;

/**
 * Entries of postings that are looked at for one case, from its rarest feature on. All of them up to some
 * hundred cases; in a larger collection what most cases share, which says little, is left out.
 */
const mostEntries = 4_000;

/** Weighted features of a case, of length one, the rarest first. */
interface Vector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/** Cases in which a feature stands, with its weight there. */
interface Posting {
  readonly cases: number[];
  readonly weights: number[];
}

export interface Space {
  readonly vectors: readonly Vector[];
  /** By number of the feature. */
  readonly postings: readonly Posting[];
  /** Zero for every case between two questions. */
  readonly sums: Float64Array;
}

export function spaceOf(profiles: readonly Profile[]): Space {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const counted = profiles.map((profile) =>
    featuresOf(profile).map(([name, count]) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      frequency[number] = (frequency[number] ?? 0) + 1;
      return [number, count] as const;
    }),
  );
  const vectors = counted.map((each) => vectorOf(each, frequency, profiles.length));
  const postings = frequency.map((): Posting => ({ cases: [], weights: [] }));
  for (const [index, { features, weights }] of vectors.entries()) {
    for (const [position, feature] of features.entries()) {
      postings[feature]?.cases.push(index);
      postings[feature]?.weights.push(weights[position] ?? 0);
    }
  }
  return { vectors, postings, sums: new Float64Array(profiles.length) };
}

function featuresOf({
  words,
  terms,
  workflows,
  challenges,
}: Profile): readonly (readonly [string, number])[] {
  const features = new Map<string, number>([
    ...words,
    ...terms.map((id) => [`term ${id}`, termWeight] as const),
    ...workflows.map((id) => [`workflow ${id}`, termWeight] as const),
    ...challenges.map((id) => [`challenge ${id}`, 1] as const),
  ]);
  return [...features];
}

/** @param counted features by number, with how often each stands in the case */
function vectorOf(
  counted: readonly (readonly [number, number])[],
  frequency: readonly number[],
  cases: number,
): Vector {
  const rarity = (feature: number) => Math.log(cases / (frequency[feature] ?? 1));
  const telling = counted
    .filter(([feature]) => rarity(feature) > 0)
    .sort(([a], [b]) => rarity(b) - rarity(a) || a - b);
  const weights = Float64Array.from(
    telling,
    ([feature, count]) => (1 + Math.log(count)) * rarity(feature),
  );
  const length = Math.hypot(...weights) || 1;
  return {
    features: Int32Array.from(telling, ([feature]) => feature),
    weights: weights.map((weight) => weight / length),
  };
}

/** Visits the cases that share a feature with a case, in no order, with their cosine. */
export function visitSimilar(
  index: number,
  { vectors, postings, sums }: Space,
  visit: (other: number, similarity: number) => void,
): void {
  const { features = [], weights = [] } = vectors[index] ?? {};
  const touched: number[] = [];
  let entries = 0;
  for (let position = 0; position < features.length && entries < mostEntries; position += 1) {
    const posting = postings[features[position] ?? 0];
    if (!posting) continue;
    entries += posting.cases.length;
    add(posting, weights[position] ?? 0, sums, touched);
  }
  for (const other of touched) {
    const similarity = sums[other] ?? 0;
    sums[other] = 0;
    if (other !== index) visit(other, similarity);
  }
}

function add(
  { cases, weights }: Posting,
  weight: number,
  sums: Float64Array,
  touched: number[],
): void {
  for (let at = 0; at < cases.length; at += 1) {
    const other = cases[at] ?? 0;
    if (sums[other] === 0) touched.push(other);
    sums[other] = (sums[other] ?? 0) + weight * (weights[at] ?? 0);
  }
}
