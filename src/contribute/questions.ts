/** What `npm run new` asks, in order: each question with its choices from the vocabulary and its check. */
import type { TextKey, Text } from '../i18n/text.ts';
import { isCountryCode } from '../model/place.ts';
import type { SchemeId, Vocabulary } from '../vocabulary/concept.ts';

interface Base {
  /** Name of the flag, without its hyphens. */
  readonly flag: string;
  readonly ask: string;
  readonly hint: string;
}

export interface TextQuestion extends Base {
  readonly kind: 'text';
  readonly optional: boolean;
  /** @returns what is wrong, or nothing */
  readonly fault: (answer: string) => string | undefined;
}

export interface ChoiceQuestion extends Base {
  readonly kind: 'one' | 'some';
  readonly least: number;
  readonly most: number;
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
    readonly definition: string;
  }[];
}

export type Question = TextQuestion | ChoiceQuestion;

export function questionsFor(vocabulary: Vocabulary, text: Text): readonly Question[] {
  const words = (flag: string) => ({
    flag,
    ask: text(`new.${flag}` as TextKey),
    hint: text(`new.${flag}-hint` as TextKey),
  });
  const free = (flag: string, least: number, most: number): TextQuestion => ({
    ...words(flag),
    kind: 'text',
    optional: false,
    fault: (answer) => lengthFault(answer, least, most, text),
  });
  const from = (scheme: SchemeId, flag: string, least: number, most: number): ChoiceQuestion => ({
    flag,
    ask: vocabulary[scheme].question,
    hint: vocabulary[scheme].definition,
    kind: most === 1 ? 'one' : 'some',
    least,
    most,
    choices: vocabulary[scheme].concepts.filter((each) => each.assignable),
  });
  const year = (flag: string, optional: boolean): TextQuestion => ({
    ...words(flag),
    kind: 'text',
    optional,
    fault: (answer) =>
      /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(answer) ? undefined : text('new.year-fault'),
  });
  return [
    free('title', 10, 90),
    free('summary', 60, 280),
    from('sector', 'sector', 1, 3),
    free('library', 1, 140),
    free('place', 1, 90),
    {
      ...words('country'),
      kind: 'text',
      optional: false,
      fault: (answer) => (isCountryCode(answer) ? undefined : text('new.country-fault')),
    },
    from('setting', 'setting', 1, 2),
    from('workflow', 'workflow', 1, 4),
    from('desk', 'desk', 1, 1),
    from('collaboration', 'collaboration', 0, 3),
    from('challenge', 'challenge', 1, 4),
    from('result', 'result', 1, 1),
    from('outcome', 'outcome', 1, 1),
    from('direction', 'direction', 1, 1),
    free('statement', 10, 320),
    year('start', false),
    year('end', true),
    free('contributor', 1, 120),
  ];
}

function lengthFault(answer: string, least: number, most: number, text: Text): string | undefined {
  const count = [...answer.trim()].length;
  if (count < least) return text('new.too-short', { least, count });
  return count > most ? text('new.too-long', { most, count }) : undefined;
}
