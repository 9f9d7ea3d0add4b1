/** A fictional draft in the words of the form, on the real vocabulary of this copy. */
import { checkCase } from '../../../src/check/index.ts';
import type { DraftSurroundings } from '../../../src/contribute/draft/check-draft.ts';
import type { Draft } from '../../../src/contribute/draft/draft.ts';
import { caseControls } from '../../../src/contribute/form/control.ts';
import { caseSchema } from '../../../src/model/case.ts';
import { readVocabulary } from '../../../src/vocabulary/read.ts';
import { surroundingsWith } from '../../fixtures/gate-surroundings.ts';

export const vocabulary = readVocabulary('content');
export const controls = caseControls(vocabulary);
export const today = '2026-11-25';

export const surroundings: DraftSurroundings = {
  ...surroundingsWith(vocabulary),
  schema: caseSchema(vocabulary),
  controls,
  today,
};

export const fictionalDraft: Draft = {
  answers: {
    title: 'A fictional library lends its ladders',
    summary:
      'A fictional library began to lend ladders to its readers, and found that they came back with books.',
    sector: ['public'],
    institution: [{ name: 'Fictional Library', place: 'Fictionville', country: 'GB' }],
    setting: ['urban'],
    workflow: ['circulation'],
    desk: 'public-services',
    challenge: ['funding'],
    result: 'worked',
    outcome: [
      {
        kind: 'use',
        direction: 'improved',
        statement: 'More ladders were lent than in the year before.',
      },
    ],
    period: { start: '2024', running: true },
    contributors: [{ name: 'A. Fictional' }],
  },
  parts: [
    'Nobody could reach the top shelf.',
    'They bought ladders and lent them.',
    'The ladders were borrowed.',
    'One ladder was lost.',
    'Nothing to report.',
    'Start with one ladder.',
  ],
  further: '',
};

export function changed(answers: Draft['answers'], rest: Partial<Draft> = {}): Draft {
  return { ...fictionalDraft, ...rest, answers: { ...fictionalDraft.answers, ...answers } };
}

/** What the gate says of a whole file. */
export function problemsOf(mdx: string): readonly string[] {
  const verdict = checkCase(
    { file: 'index.mdx', bytes: new TextEncoder().encode(mdx), pictures: [] },
    surroundings,
  );
  return 'problems' in verdict
    ? verdict.problems.map(({ rule, message }) => `${rule} ${message}`)
    : [];
}
