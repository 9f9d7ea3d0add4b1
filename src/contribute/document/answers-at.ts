/** Answers by dotted path, put together as a draft has them. */
import type { Answer, Answers } from '../draft/draft.ts';

/** @param given paths such as `outcome.1.measure.after`; entries that are left out in between close up */
export function answersAt(given: readonly (readonly [path: string, answer: Answer])[]): Answers {
  const names = [...new Set(given.map(([path]) => path.split('.')[0] ?? ''))];
  return Object.fromEntries(
    names.map((name) => {
      const own = given.filter(([path]) => path === name || path.startsWith(`${name}.`));
      const whole = own.find(([path]) => path === name);
      const below = own
        .filter(([path]) => path !== name)
        .map(([path, answer]) => [path.slice(name.length + 1), answer] as const);
      return [name, whole ? whole[1] : within(below)];
    }),
  );
}

function within(given: readonly (readonly [string, Answer])[]): Answer {
  const isList = given.every(([path]) => /^\d+(?:\.|$)/.test(path));
  const answers = answersAt(given);
  if (!isList) return answers;
  return Object.entries(answers)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, entry]) => entry as Answers);
}
