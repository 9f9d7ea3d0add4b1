/** Questions about one case for a class or a staff meeting, made from its fields: each holds for this case alone. */
import { listOf, withinSentence } from '../i18n/list.ts';
import type { Text } from '../i18n/text.ts';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { conceptOf, topConcept } from '../vocabulary/lookup.ts';
import type { CaseData } from './case.ts';
import type { Evidence } from './evidence.ts';
import { figureOf } from './figure.ts';

interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly text: Text;
  readonly language: string;
  /** Titles of near cases in other sectors, the nearest first. */
  readonly near: readonly string[];
}

/** @returns five to eight questions, from what happened to what the reader would do */
export function questionsAbout(
  data: CaseData,
  evidence: Evidence,
  { vocabulary, text, language, near }: Surroundings,
): readonly string[] {
  const words = (scheme: 'challenge' | 'role' | 'skill' | 'method', id: string) =>
    withinSentence(conceptOf(vocabulary, scheme, id).label, language);
  const list = (scheme: 'challenge' | 'role' | 'skill', ids: readonly string[]) =>
    listOf(
      ids.map((id) => words(scheme, id)),
      language,
    );
  const measured = data.outcome.find(({ measure }) => measure !== undefined)?.measure;
  const unmeasured = data.outcome.find(({ direction }) => direction === 'not-measured');
  const other = Object.entries(data.transfer?.for ?? {}).find(([, note]) => note !== undefined);
  const [nearest] = near;
  return [
    text('class.what'),
    text('class.challenge', { challenges: list('challenge', data.challenge) }),
    ...(measured ? [text('class.figure', { figure: figureText(measured, language) })] : []),
    ...(measured?.method
      ? [text('class.method', { method: words('method', measured.method) })]
      : []),
    ...(measured ? [] : [text('class.no-figure')]),
    ...(unmeasured ? [text('class.unmeasured', { statement: unmeasured.statement })] : []),
    text('class.evidence', { level: evidence.level }),
    text(`class.result-${data.result as Result}`),
    ...(data.skill ? [text('class.skills', { skills: list('skill', data.skill) })] : []),
    ...(other
      ? [
          text('class.transfer', {
            sector: withinSentence(topConcept(vocabulary, 'sector', other[0]).label, language),
            note: other[1] ?? '',
          }),
        ]
      : []),
    ...(nearest === undefined ? [] : [text('class.near', { title: nearest })]),
  ];
}

type Result = 'worked' | 'mixed' | 'did-not-work' | 'too-early';

function figureText(measure: Parameters<typeof figureOf>[0], language: string): string {
  const { number, unit, caption } = figureOf(measure, language);
  return `${caption}: ${[number, unit].filter((each) => each !== '').join(' ')}`;
}
