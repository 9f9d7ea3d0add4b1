/** Who counted an outcome, how and when, in plain sentences. */
import { listOf, withinSentence } from '../i18n/list.ts';
import type { Text } from '../i18n/text.ts';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { conceptOf } from '../vocabulary/lookup.ts';
import type { CaseData } from './case.ts';
import type { Outcome } from './outcome.ts';

interface Words {
  readonly vocabulary: Vocabulary;
  readonly text: Text;
  readonly language: string;
}

/**
 * Sentences in the order: method and time, who reported it, why there is nothing to compare with.
 * An outcome without a measure says only who reported it.
 */
export function measuredHow(
  outcome: Outcome,
  data: Pick<CaseData, 'sources' | 'provenance'>,
  words: Words,
): readonly string[] {
  return [
    ...methodSentence(outcome, words),
    reporterSentence(outcome, data, words),
    ...comparisonSentence(outcome, words),
  ];
}

function methodSentence(
  { measure }: Outcome,
  { vocabulary, text, language }: Words,
): readonly string[] {
  if (!measure) return [];
  const { method, period } = measure;
  if (method === undefined) {
    return period === undefined
      ? [text('case.how.unstated')]
      : [text('case.how.unstated-period', { period })];
  }
  const values = {
    method: withinSentence(conceptOf(vocabulary, 'method', method).label, language),
  };
  return period === undefined
    ? [text('case.how.method', values)]
    : [text('case.how.method-period', { ...values, period })];
}

function reporterSentence(
  outcome: Outcome,
  { sources = [], provenance }: Pick<CaseData, 'sources' | 'provenance'>,
  { text, language }: Words,
): string {
  const cited = (outcome.source ?? []).flatMap((n) => sources[n - 1] ?? []);
  const publishers = [...new Set(cited.flatMap((source) => source.publisher ?? []))];
  if (publishers.length > 0) {
    return text('case.how.reported', { publishers: listOf(publishers, language) });
  }
  if (cited.length > 0) return text('case.how.reported-source');
  return text(provenance === 'compiled' ? 'case.how.noted' : 'case.how.reported-self');
}

function comparisonSentence({ measure }: Outcome, { text }: Words): readonly string[] {
  if (!measure || measure.before !== undefined) return [];
  if (measure.change !== undefined) return [text('case.how.change-only')];
  return measure.method === undefined || measure.method === 'counts'
    ? [text('case.how.nothing-earlier')]
    : [];
}
