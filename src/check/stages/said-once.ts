/** One slip is told once, however many complaints the model makes of it. */
import type { Worded } from './field-messages.ts';

export function saidOnce(worded: readonly Worded[]): readonly Worded[] {
  return onceEach(withoutMisspelt(worded));
}

/** A field that is missing only because its name is misspelt is reported once: as misspelt. */
function withoutMisspelt(worded: readonly Worded[]): readonly Worded[] {
  const meant = new Set(
    worded.flatMap(({ path, suggestion, key }) =>
      key === undefined ? [] : [[...path, suggestion].join('.')],
    ),
  );
  return worded.filter(({ rule, path }) => rule !== 'fields/missing' || !meant.has(path.join('.')));
}

/** Of one value only the first thing: a text where a list belongs is also "too many", but that is no help. */
function onceEach(worded: readonly Worded[]): readonly Worded[] {
  const placeOf = ({ path, key }: Worded) => JSON.stringify([path, key]);
  const seen = new Set<string>();
  return worded.filter((each) => !seen.has(placeOf(each)) && seen.add(placeOf(each)));
}
