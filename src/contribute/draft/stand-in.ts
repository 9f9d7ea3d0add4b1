/** Fields that pass the gate by themselves, so that the text can be checked before the fields are complete, and the other way round. */
import { requiredHeadings } from '../../model/case.ts';
import type { Vocabulary } from '../../vocabulary/concept.ts';
import { assignableIds } from '../../vocabulary/lookup.ts';
import { nothingToReport } from './body-parts.ts';
import { isBlank, type Answers, type Draft } from './draft.ts';

/** The draft with its own fields and a text that is beyond reproach. */
export function withoutText(draft: Draft): Draft {
  return { ...draft, parts: requiredHeadings.map(() => nothingToReport), further: '' };
}

/**
 * One part of the text with fields that are beyond reproach: as many sources as the draft has, and a figure
 * where it has one, since the text may point at both.
 *
 * @param part position among the required headings; nothing for the further parts
 */
export function onlyPart(draft: Draft, part: number | undefined, vocabulary: Vocabulary): Draft {
  return {
    answers: standInAnswers(draft.answers, vocabulary),
    parts: requiredHeadings.map((_, index) =>
      index === part ? (draft.parts[index] ?? '') : nothingToReport,
    ),
    further: part === undefined ? draft.further : '',
  };
}

function standInAnswers({ sources, outcome }: Answers, vocabulary: Vocabulary): Answers {
  const first = (scheme: Parameters<typeof assignableIds>[1]) =>
    assignableIds(vocabulary, scheme)[0] ?? '';
  return {
    title: 'A title that is long enough',
    summary: 'A summary that is long enough for the check, so that only the text is looked at.',
    sector: [first('sector')],
    institution: [{ withheld: true, country: 'GB' }],
    setting: [first('setting')],
    workflow: [first('workflow')],
    desk: first('desk'),
    challenge: [first('challenge')],
    result: first('result'),
    outcome: entriesIn(outcome, 1).map(({ measure }) => ({
      kind: first('outcome'),
      direction: first('direction'),
      statement: 'Something that changed.',
      ...(isBlank(measure)
        ? {}
        : { measure: { name: 'What was counted', unit: 'ones', after: '1' } }),
    })),
    period: { unknown: true },
    sources: entriesIn(sources, 0).map(() => ({
      title: 'A publication',
      kind: first('source-kind'),
    })),
    contributors: [{ name: 'Somebody' }],
    published: '2000-01-01',
    confirmed: '2000-01-01',
  };
}

function entriesIn(answer: Answers[string] | undefined, least: number): readonly Answers[] {
  const entries = Array.isArray(answer) ? (answer as readonly Answers[]) : [];
  const used = entries.slice(0, entries.findLastIndex((each) => !isBlank(each)) + 1);
  return used.length >= least ? used : [{}];
}
