/** Makes what is compared of a case. */
import { withinSentence } from '../i18n/list.ts';
import type { Text } from '../i18n/text.ts';
import type { CaseRecord } from '../loader/case-record.ts';
import type { RenderedText } from '../markdown/render.ts';
import { effortGroups } from '../model/effort.ts';
import { figureOf } from '../model/figure.ts';
import { withQualifierInWords } from '../model/entry.ts';
import type { Measure, Outcome, Quantity } from '../model/outcome.ts';
import { quantityText } from '../model/quantity-text.ts';
import type { Addresses } from '../site/address.ts';
import type { SchemeId, Vocabulary } from '../vocabulary/concept.ts';
import { conceptOf, shortLabel } from '../vocabulary/lookup.ts';
import {
  partHeadings,
  partIds,
  pointIds,
  type Amount,
  type ComparedCase,
  type ComparedMeasure,
  type ComparedOutcome,
  type OtherCase,
} from './compared-case.ts';
import { textTree } from './text-tree.ts';

interface Words {
  readonly vocabulary: Vocabulary;
  readonly text: Text;
  readonly language: string;
  readonly addresses: Addresses;
}

export function comparedCase(
  { slug, data, entry, evidence }: CaseRecord,
  { sections }: RenderedText,
  near: readonly OtherCase[],
  words: Words,
): ComparedCase {
  const { vocabulary, text, language, addresses } = words;
  /** As one sentence would have them: the first with its capital. */
  const labels = (scheme: SchemeId, ids: readonly (string | undefined)[]) =>
    ids
      .flatMap((id) => (id === undefined ? [] : [conceptOf(vocabulary, scheme, id).label]))
      .map((label, index) => (index === 0 ? label : withinSentence(label, language)));
  const [library] = data.institution;
  const page = addresses.case(slug);
  const part = (heading: string) =>
    textTree(sections.find((each) => each.heading === heading)?.html ?? '', page);
  return {
    slug,
    ...(entry.language === language ? {} : { language: entry.language }),
    title: entry.title,
    summary: entry.summary,
    library: library && 'name' in library ? library.name : entry.who,
    who: entry.who,
    when: entry.when,
    sectors: entry.sectors.map(({ id }) => id),
    top: entry.sectors[0]?.top ?? '',
    facts: {
      workflow: labels('workflow', data.workflow),
      challenge: labels('challenge', data.challenge),
      setting: labels('setting', data.setting),
      size: labels('size', [data.size]),
      desk: labels('desk', [data.desk]),
      structure: labels('structure', [data.structure]),
      collaboration: labels('collaboration', data.collaboration),
      effort: labels(
        'effort',
        effortGroups.map((group) => data.effort?.[group]),
      ),
      result: labels('result', [data.result]),
    },
    evidence: evidence.level,
    reasons: evidence.reasons.map((reason) => text(`evidence.reason.${reason}`)),
    outcomes: data.outcome.map((each) => comparedOutcome(each, words)),
    parts: fromEntries(partIds.map((id) => [id, part(partHeadings[id])])),
    points: fromEntries(pointIds.map((id) => [id, data.transfer?.[id] ?? []])),
    notes: fromEntries(
      Object.entries(data.transfer?.for ?? {}).flatMap(([sector, note]) =>
        note === undefined ? [] : [[sector, note]],
      ),
    ),
    near,
  };
}

function comparedOutcome(outcome: Outcome, words: Words): ComparedOutcome {
  const { vocabulary } = words;
  return {
    direction: shortLabel(conceptOf(vocabulary, 'direction', outcome.direction)),
    statement: outcome.statement,
    ...(outcome.measure ? { measure: comparedMeasure(outcome.measure, words) } : {}),
  };
}

function comparedMeasure(measure: Measure, { vocabulary, language }: Words): ComparedMeasure {
  const { qualifier, number, unit } = withQualifierInWords(figureOf(measure, language), vocabulary);
  const { before, after, change, name } = measure;
  const inWords = (written: string, quantity: Quantity, start = ''): Amount => ({
    value: typeof quantity === 'number' ? quantity : (quantity.min + quantity.max) / 2,
    words: [start, written, unit].filter((each) => each !== '').join('\u00a0'),
  });
  return {
    caption: name,
    unit: measure.unit,
    ...(before === undefined
      ? {}
      : { before: inWords(quantityText(before, language, measure.unit), before) }),
    ...(after === undefined ? {} : { after: inWords(number, after, qualifier) }),
    ...(change === undefined ? {} : { change: inWords(number, change, qualifier) }),
  };
}

function fromEntries<Key extends string, Value>(
  entries: readonly (readonly [Key, Value])[],
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(entries) as Record<Key, Value>;
}
