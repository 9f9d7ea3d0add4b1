/** From what was typed or chosen to answers that fit the model. */
import { nearest } from '../check/nearest.ts';
import type { Answers } from './new-case.ts';
import type { ChoiceQuestion, TextQuestion } from './questions.ts';

/** An answer does not do; the message says why and what is allowed. */
export class UnusableAnswerError extends Error {
  override readonly name = 'UnusableAnswerError';
}

export function typed(question: TextQuestion, answer: string): string {
  const fault = question.optional && answer === '' ? undefined : question.fault(answer);
  if (fault !== undefined) throw new UnusableAnswerError(`--${question.flag}: ${fault}`);
  return answer;
}

/** @param answer identifiers with commas between them */
export function chosen(question: ChoiceQuestion, answer: string): string | readonly string[] {
  const picked = answer
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const ids = question.choices.map(({ id }) => id);
  const unknown = picked.find((each) => !ids.includes(each));
  if (unknown !== undefined) {
    const near = nearest(unknown, ids);
    throw new UnusableAnswerError(
      `--${question.flag}: Unexpected "${unknown}".${near === undefined ? '' : ` Did you mean "${near}"?`} Allowed: ${ids.join(', ')}`,
    );
  }
  if (picked.length < question.least || picked.length > question.most) {
    throw new UnusableAnswerError(
      `--${question.flag}: Expected ${question.least} to ${question.most} of ${ids.join(', ')}, found ${picked.length}`,
    );
  }
  return question.kind === 'one' ? (picked[0] ?? '') : picked;
}

export function answersFrom(given: ReadonlyMap<string, string | readonly string[]>): Answers {
  const one = (flag: string) => String(given.get(flag) ?? '').trim();
  const some = (flag: string) => [given.get(flag) ?? []].flat();
  const end = one('end');
  return {
    title: one('title'),
    summary: one('summary'),
    sector: some('sector'),
    institution: { name: one('library'), place: one('place'), country: one('country') },
    setting: some('setting'),
    workflow: some('workflow'),
    desk: one('desk'),
    collaboration: some('collaboration'),
    challenge: some('challenge'),
    result: one('result'),
    outcome: { kind: one('outcome'), direction: one('direction'), statement: one('statement') },
    period: { start: one('start'), ...(end === '' ? {} : { end }) },
    contributor: one('contributor'),
  };
}
